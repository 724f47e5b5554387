import type { CareerFrameworks } from '../framework/career-frameworks.ts';
import { externalCodeLine } from '../framework/cited-line.ts';
import type { Level } from '../framework/framework.ts';
import { type Interpretation, interpreted } from '../question/interpreter.ts';
import type { Question } from '../question/question.ts';
import { splitQuestions } from '../question/split-questions.ts';
import type { ThreadMemory } from '../question/thread-memory.ts';
import { mostCharacters, understand } from '../question/understand.ts';
import type { Answer, Part } from './answer.ts';
import { answerTo } from './answer-to.ts';
import { type Draft, sentence } from './draft.ts';
import { saidOnce } from './said-once.ts';
import { wording } from './wording.ts';

export type Asked = {
  text: string;
  /** Its `standard` answers unless the question names another. */
  frameworks: CareerFrameworks;
  ownLevel?: Level | undefined;
  memory?: ThreadMemory | undefined;
  /** How one question, known by its text, was read by somebody else; the rules read all others. */
  interpretation?: { of: string; as: Interpretation } | undefined;
};

// A card is about twelve lines; more questions than this would not fit on one.
const mostQuestions = 3;

/** The whole reply to what somebody wrote, and what their thread remembers of it. Looks at no clock and keeps nothing. */
export function answerQuestion({ text, frameworks, ownLevel, memory, interpretation }: Asked): {
  answer: Answer;
  memory: ThreadMemory;
  /** Each question as it was read, with its share of the answer. */
  answered: readonly Answered[];
} {
  const texts = [...new Set(splitQuestions(text.slice(0, mostCharacters)))];
  const questions: Question[] = [];
  let remembered = memory;
  for (const one of texts.slice(0, mostQuestions)) {
    const read = understand(one, { frameworks, ownLevel, memory: remembered });
    const question = interpretation?.of === read.text ? interpreted(read, interpretation.as) : read;
    questions.push(question);
    const draft = answerTo(question);
    // "Thanks" in between changes nothing of what the thread is about.
    if (remembered === undefined || !aside.has(draft.intent)) remembered = memoryOf(question, draft, remembered);
  }
  const drafts = questions.map((question) => ({ question, draft: answerTo(question) }));
  const answer = merged(drafts, notes(text, texts.length));
  return {
    answer,
    memory: remembered ?? { framework: answer.framework.id, intent: answer.intent, levels: [], topics: [] },
    answered: drafts,
  };
}

function notes(text: string, count: number): Part[] {
  return [
    ...(text.length > mostCharacters ? [sentence(wording.cutShort)] : []),
    ...(count > mostQuestions ? [sentence(wording.onlySome(mostQuestions))] : []),
  ];
}

export type Answered = { question: Question; draft: Draft };

const aside = new Set(['smalltalk', 'off-topic', 'help']);

/** Several questions as one reply: what they are about together, each in its turn. Asides give way to questions. */
function merged(all: readonly Answered[], notes: readonly Part[]): Answer {
  const earnest = all.filter(({ draft }) => !aside.has(draft.intent));
  const answered = earnest.length > 0 ? earnest : all.slice(0, 1);
  const [first] = answered;
  if (first === undefined) throw new Error('every text has at least one question');
  const { framework } = first.question;
  const sameLadder = answered.filter(({ question }) => question.framework === framework);
  return {
    framework,
    intent: first.draft.intent,
    outcome: first.draft.outcome,
    levels: [...new Set(sameLadder.flatMap(({ draft }) => draft.levels))].sort((a, b) => a.rank - b.rank),
    aboutAsker: answered.some(({ question, draft }) => question.aboutAsker || draft.intent === 'self'),
    parts: [...notes, ...saidOnce(answered.flatMap(({ question, draft }) => [...readings(question), ...draft.parts]))],
    notStated: [...new Set(answered.flatMap(({ draft }) => draft.notStated ?? []))],
    next: answered.flatMap(({ draft }) => draft.next).slice(0, 5),
  };
}

/** How names were read, where they did not stand there so: a slip mended, an outside code. */
function readings({ mentions }: Question): Part[] {
  return mentions.flatMap(({ readAs, levels }): Part[] => {
    const [level] = levels;
    if (level === undefined || readAs.kind === 'name') return [];
    if (readAs.kind === 'slip') return [sentence(wording.slip(readAs.typed, level))];
    return [{ kind: 'lines', lines: [externalCodeLine(level.id, level.title, readAs.code)] }];
  });
}

function memoryOf({ framework, topics }: Question, { intent, levels }: Draft, memory?: ThreadMemory): ThreadMemory {
  const entries = [...topics.competencies, ...topics.principles, ...topics.glossary, ...topics.notCovered];
  return {
    framework: framework.id,
    intent,
    levels: levels.map(({ id }) => id),
    before: memory?.framework === framework.id ? memory.levels : undefined,
    topics: entries.map(({ entry }) => entry.id),
  };
}
