import * as z from 'zod';
import type { PhrasedSentence, PhraseRequest, Phraser } from '../conversation/phraser.ts';
import type { CareerFramework } from '../framework/framework.ts';
import { type AskDeps, askModel, type NoAnswer } from './ask-model.ts';
import { chosenLines } from './chosen-lines.ts';
import type { ContentCache } from './content-cache.ts';
import { checkSentence, type DraftSentence } from './grounding/check-sentence.ts';
import { type Ground, groundsOf } from './grounding/ground.ts';
import { jsonObjects } from './json-objects.ts';
import { readPhrasePrompt } from './prompts.ts';
import { withoutSlack } from './without-slack.ts';

const Draft = z.object({ text: z.string(), ids: z.array(z.string()) });
const Phrasing = z.object({ sentences: z.array(Draft) });

const mostWords = 120;

export type PhraserDeps = AskDeps & {
  cache: ContentCache<readonly PhrasedSentence[]>;
  /** What the prompt says, and its version. */
  prompt?: ReturnType<typeof readPhrasePrompt>;
  /** How long the whole phrasing may take, in milliseconds; who waits for its beginning stops it sooner. */
  patienceMs: number;
  onFallback: (reason: string) => void;
};

/** Phrases answers by a model, each sentence checked against its lines before it goes out. */
export function openaiPhraser(deps: PhraserDeps): Phraser {
  const prompt = deps.prompt ?? readPhrasePrompt();
  const schema = z.toJSONSchema(Phrasing);
  return async function* phrase(request, signal) {
    const grounds = groundsOf(request.answer.framework, chosenLines(request.answer));
    if (!canBePhrased(request, grounds)) return;
    const input = inputOf(request, grounds);
    const key = deps.cache.keyOf(request.who.workspace, [String(prompt.version), input]);
    const known = deps.cache.get(key);
    if (known !== undefined) return yield* known;
    const asking = {
      task: 'phrase' as const,
      who: request.who,
      request: { name: 'phrasing', instructions: prompt.instructions, input, schema, patienceMs: deps.patienceMs },
    };
    const said: PhrasedSentence[] = [];
    const heard = askModel(deps, asking, signal);
    const noAnswer = yield* checked(deps, request, grounds, heard, said);
    if (noAnswer !== undefined || said.length === 0) fallBack(deps, noAnswer ?? 'nothing-held');
    else deps.cache.set(key, said);
  };
}

/** The check reads English alone, and an answer without lines is said in words of our own. */
function canBePhrased({ answer }: PhraseRequest, grounds: readonly Ground[]): boolean {
  return grounds.length > 0 && /^en\b/i.test(answer.framework.language);
}

/** One JSON object, so that nothing that anybody wrote stands outside a string. */
function inputOf({ question }: PhraseRequest, grounds: readonly Ground[]): string {
  const lines = grounds.map(({ ref, line, owner }) => ({
    id: ref,
    ...(typeof owner === 'object' ? { level: owner.title } : {}),
    text: line.text,
  }));
  return JSON.stringify({ lines, question: withoutSlack(question) });
}

/** Says what holds, also into `said`; tells at its end why there was no more. */
async function* checked(
  deps: PhraserDeps,
  { answer }: PhraseRequest,
  grounds: readonly Ground[],
  heard: AsyncGenerator<string, NoAnswer | undefined>,
  said: PhrasedSentence[],
): AsyncGenerator<PhrasedSentence, NoAnswer | undefined> {
  const objectsIn = jsonObjects();
  try {
    for (let next = await heard.next(); ; next = await heard.next()) {
      if (next.done === true) return next.value;
      for (const draft of draftsIn(objectsIn(next.value))) {
        const sentence = kept(deps, answer.framework, grounds, draft, said);
        if (sentence === undefined) continue;
        if (wordsIn([...said, sentence]) > mostWords) return undefined;
        said.push(sentence);
        yield sentence;
      }
    }
  } finally {
    // Also where whoever listens goes away in the middle: the call ends, and its place is free.
    await heard.return(undefined);
  }
}

function kept(
  { metrics }: PhraserDeps,
  framework: CareerFramework,
  grounds: readonly Ground[],
  draft: DraftSentence,
  said: readonly PhrasedSentence[],
): PhrasedSentence | undefined {
  const check = checkSentence(framework, grounds, draft);
  if (check.kind === 'dropped') metrics.dropped(check.reason);
  else if (said.some(({ text }) => text === check.sentence.text)) metrics.dropped('repeated');
  else return check.sentence;
  return undefined;
}

function wordsIn(sentences: readonly PhrasedSentence[]): number {
  return sentences.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
}

function draftsIn(objects: readonly unknown[]): DraftSentence[] {
  return objects.flatMap((object) => Draft.safeParse(object).data ?? []);
}

function fallBack({ metrics, onFallback }: PhraserDeps, reason: string): void {
  metrics.fellBack('phrase', reason);
  onFallback(reason);
}
