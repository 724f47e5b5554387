import type { CareerFramework, Level } from '../framework/framework.ts';
import type { Who } from '../workspace.ts';
import type { FoundName } from './name-index.ts';
import type { Intent, Question } from './question.ts';
import type { ThreadMemory } from './thread-memory.ts';

export type InterpretRequest = {
  text: string;
  framework: CareerFramework;
  memory?: ThreadMemory | undefined;
  who: Who;
};

/** What a wording asks for, in ids that the framework has; never an answer. */
export type Interpretation = {
  intent: Intent;
  /** In rank order. */
  levels: readonly Level[];
  /** Ids of competencies, principles, glossary entries and not-covered topics. */
  topics: readonly string[];
};

/** Reads a wording that the rules were not sure of. Never throws; undefined means that the rules' reading stands. */
export type Interpreter = (request: InterpretRequest, signal: AbortSignal) => Promise<Interpretation | undefined>;

/** The question as it was interpreted; what was not asked of the interpreter stays as the rules read it. */
export function interpreted(question: Question, { intent, levels, topics }: Interpretation): Question {
  const { framework } = question;
  return {
    ...question,
    intent,
    levels,
    couldMean: [],
    topics: {
      tracks: question.topics.tracks,
      competencies: named(framework.competencies, topics),
      principles: named(framework.principles, topics),
      glossary: named(framework.glossary, topics),
      notCovered: named(framework.notCovered, topics),
    },
    certainty: 'sure',
  };
}

function named<Entry extends { id: string }>(entries: readonly Entry[], ids: readonly string[]): FoundName<Entry>[] {
  return entries.filter(({ id }) => ids.includes(id)).map((entry) => ({ entry, at: 0, length: 1 }));
}
