import type { Asks } from './asks.ts';
import { lineId } from './finding.ts';
import type {
  Competency,
  Confidence,
  ExternalCode,
  FrameworkFile,
  GlossaryEntry,
  NotCovered,
  Principle,
  Provenance,
  Track,
} from './schema.ts';

/** One observable line at one level (or, among `everyLevel`, at all of them) in one competency. */
export type Expectation = {
  id: string;
  competency: string;
  statement: string;
  provenance: Provenance;
  confidence?: Confidence | undefined;
  source?: string | undefined;
  /** What a person can do in a week or a month to grow in it. Editorial. */
  practices: readonly string[];
  /** What would show it to somebody who was not there. Editorial. */
  evidence: readonly string[];
};

export type Level = {
  id: string;
  title: string;
  track: string;
  /** 1 is the lowest; equal ranks on different tracks are peers. */
  rank: number;
  aliases: readonly string[];
  codes: readonly ExternalCode[];
  summary: string;
  scope?: string | undefined;
  expectations: readonly Expectation[];
  misreadings: readonly string[];
  oneOnOne: readonly string[];
};

/** A titled, versioned, sourced set of tracks, competencies and levels; "ladder" to a user. */
export type CareerFramework = {
  id: string;
  title: string;
  aliases: readonly string[];
  version: string;
  language: string;
  source: FrameworkFile['source'];
  tracks: readonly Track[];
  competencies: readonly Competency[];
  /** By rank, then in the order of the tracks. */
  levels: readonly Level[];
  everyLevel: readonly Expectation[];
  principles: readonly Principle[];
  glossary: readonly GlossaryEntry[];
  notCovered: readonly NotCovered[];
  /** Other words in which people ask for a line or principle, by its id; searched, never shown. From a file of its own. */
  asks: Asks;
  changes: FrameworkFile['changes'];
};

/** The domain's shape of a file that has already passed its checks: line ids given, levels in rank order. */
export function toCareerFramework(file: FrameworkFile): CareerFramework {
  const { 'every-level': everyLevel, 'not-covered': notCovered, levels, ...rest } = file;
  return {
    ...rest,
    levels: levels.map(toLevel).sort(byRankThenTrack(file.tracks)),
    everyLevel: withLineIds('every-level', everyLevel),
    notCovered,
    asks: {},
  };
}

function toLevel({ 'one-on-one': oneOnOne, expectations, ...level }: FrameworkFile['levels'][number]): Level {
  return { ...level, oneOnOne, expectations: withLineIds(level.id, expectations) };
}

function withLineIds<Entry extends { id?: string | undefined }>(owner: string, entries: readonly Entry[]) {
  return entries.map((entry, index) => ({ ...entry, id: entry.id ?? lineId(owner, index) }));
}

function byRankThenTrack(tracks: readonly Track[]) {
  const order = new Map(tracks.map(({ id }, index) => [id, index]));
  return (a: Level, b: Level) => a.rank - b.rank || (order.get(a.track) ?? 0) - (order.get(b.track) ?? 0);
}
