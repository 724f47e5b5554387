import type { CareerFramework } from '../framework/framework.ts';
import type { Competency, GlossaryEntry, NotCovered, Principle, Track } from '../framework/schema.ts';
import { type FoundName, findNames, nameIndex } from './name-index.ts';

/** What a question names besides levels, each in the order of the question. */
export type Topics = {
  tracks: readonly FoundName<Track>[];
  competencies: readonly FoundName<Competency>[];
  principles: readonly FoundName<Principle>[];
  glossary: readonly FoundName<GlossaryEntry>[];
  notCovered: readonly FoundName<NotCovered>[];
};

const known = new WeakMap<CareerFramework, ReturnType<typeof indexes>>();

/** The tracks, competencies, principles, terms and not-covered topics that plain words name. */
export function topicsIn(framework: CareerFramework, words: readonly string[]): Topics {
  const index = known.get(framework) ?? indexes(framework);
  known.set(framework, index);
  return {
    tracks: findNames(index.tracks, words),
    competencies: findNames(index.competencies, words),
    principles: findNames(index.principles, words),
    glossary: findNames(index.glossary, words),
    notCovered: findNames(index.notCovered, words),
  };
}

function indexes({ tracks, competencies, principles, glossary, notCovered }: CareerFramework) {
  return {
    tracks: nameIndex(tracks, titled),
    competencies: nameIndex(competencies, titled),
    principles: nameIndex(principles, titled),
    glossary: nameIndex(glossary, ({ id, term, aliases }) => [id, term, ...aliases]),
    notCovered: nameIndex(notCovered, ({ asks }) => asks),
  };
}

function titled({ id, title, aliases }: { id: string; title: string; aliases: readonly string[] }): string[] {
  return [id, title, ...aliases];
}
