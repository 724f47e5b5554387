import * as z from 'zod';
import type { CareerFramework } from '../framework/framework.ts';
import type { Interpretation, Interpreter, InterpretRequest } from '../question/interpreter.ts';
import { type AskDeps, askModel } from './ask-model.ts';
import type { ContentCache } from './content-cache.ts';
import { Intent } from './intents.ts';
import { readInterpretPrompt } from './prompts.ts';
import { withoutSlack } from './without-slack.ts';

const Reading = z.object({ intent: Intent, levels: z.array(z.string()), topics: z.array(z.string()) });

export type InterpreterDeps = AskDeps & {
  /** Of what the model said, word for word. */
  cache: ContentCache<string>;
  prompt?: ReturnType<typeof readInterpretPrompt>;
  /** Beyond it the rules' reading stands, in milliseconds. */
  patienceMs: number;
  onFallback: (reason: string) => void;
};

/** Reads wording by a model, into ids that the framework has. */
export function openaiInterpreter(deps: InterpreterDeps): Interpreter {
  const prompt = deps.prompt ?? readInterpretPrompt();
  const schema = z.toJSONSchema(Reading);
  return async (request, signal) => {
    const input = inputOf(request, prompt.intents);
    const key = deps.cache.keyOf(request.who.workspace, [String(prompt.version), request.framework.id, input]);
    const known = deps.cache.get(key);
    if (known !== undefined) return readingIn(request.framework, known);
    const asking = {
      task: 'interpret' as const,
      who: request.who,
      request: {
        name: 'reading',
        instructions: prompt.instructions,
        input,
        schema,
        patienceMs: deps.patienceMs,
      },
    };
    const heard = askModel(deps, asking, signal);
    let text = '';
    let next = await heard.next();
    for (; next.done !== true; next = await heard.next()) text += next.value;
    const interpretation = next.value === undefined ? readingIn(request.framework, text) : undefined;
    if (interpretation === undefined) fallBack(deps, next.value ?? 'unreadable');
    else deps.cache.set(key, text);
    return interpretation;
  };
}

function inputOf({ framework, text, memory }: InterpretRequest, intents: Readonly<Record<string, string>>): string {
  const titled = ({ id, title }: { id: string; title: string }) => ({ id, title });
  return JSON.stringify({
    intents,
    levels: framework.levels.map(titled),
    topics: [
      ...framework.competencies.map(titled),
      ...framework.principles.map(titled),
      ...framework.glossary.map(({ id, term }) => ({ id, title: term })),
      ...framework.notCovered.map(({ id, asks }) => ({ id, title: asks.slice(0, 3).join(', ') })),
    ],
    thread: memory === undefined ? null : { intent: memory.intent, levels: memory.levels, topics: memory.topics },
    question: withoutSlack(text),
  });
}

/** Ids that the framework does not have are left out; what needs levels and has none is no reading. */
function readingIn(framework: CareerFramework, text: string): Interpretation | undefined {
  const { data } = Reading.safeParse(objectIn(text));
  if (data === undefined) return undefined;
  const levels = framework.levels.filter(({ id }) => data.levels.includes(id));
  const known = new Set(
    [...framework.competencies, ...framework.principles, ...framework.glossary, ...framework.notCovered].map(
      ({ id }) => id,
    ),
  );
  const topics = data.topics.filter((id) => known.has(id));
  return levels.length < leastLevels(data.intent) ? undefined : { intent: data.intent, levels, topics };
}

function leastLevels(intent: Intent): number {
  if (intent === 'compare') return 2;
  return intent === 'level' || intent === 'next-step' ? 1 : 0;
}

function objectIn(text: string): unknown {
  try {
    return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
  } catch {
    return undefined;
  }
}

function fallBack({ metrics, onFallback }: InterpreterDeps, reason: string): void {
  metrics.fellBack('interpret', reason);
  onFallback(reason);
}
