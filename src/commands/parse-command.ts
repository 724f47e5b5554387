import { type CareerFrameworks, findFramework } from '../framework/career-frameworks.ts';
import { findLevelsInText } from '../framework/find-levels-in-text.ts';
import type { CareerFramework } from '../framework/framework.ts';
import type { Subcommand } from './subcommand.ts';

export type ParsedCommand = {
  framework: CareerFramework;
  /** Whether the framework was named, rather than being the standard one. */
  isNamed: boolean;
  subcommand: Subcommand | undefined;
  /** What is left when the framework, the subcommand and the page are taken off. */
  words: string;
  /** From 1. */
  page: number;
};

/** Longer than any look-up and any question that a person asks, and short enough for a button's value. The rest is not read. */
const longestText = 1500;

const mostWordsInAName = 4;

/** `[framework] [subcommand] [framework] words… [page n]` */
export function parseCommand(frameworks: CareerFrameworks, known: readonly Subcommand[], typed: string): ParsedCommand {
  const { rest, page } = takePage(typed.slice(0, longestText).trim().split(/\s+/).filter(Boolean));
  const before = takeFramework(frameworks, rest);
  const subcommand = named(known, before.words[0]);
  const after = subcommand === undefined ? before : takeSecond(frameworks, before);
  const words = after.words.join(' ');
  const framework = after.framework ?? (subcommand?.isAboutLevels && onlyOtherThatKnows(frameworks, words));
  return {
    framework: framework ?? frameworks.standard,
    isNamed: after.framework !== undefined,
    subcommand,
    words,
    page,
  };
}

/** "next staff" means the one ladder that has a Staff, where the standard one has none. */
function onlyOtherThatKnows({ all, standard }: CareerFrameworks, words: string): CareerFramework | undefined {
  const knowing = all.filter((framework) => findLevelsInText(framework, words).some(({ isCraft }) => !isCraft));
  return knowing.length === 1 && knowing[0] !== standard ? knowing[0] : undefined;
}

function takePage(words: string[]): { rest: string[]; page: number } {
  const number = Number(words.at(-1));
  if (words.at(-2)?.toLowerCase() !== 'page' || !Number.isInteger(number)) return { rest: words, page: 1 };
  return { rest: words.slice(0, -2), page: number };
}

type Taken = { framework: CareerFramework | undefined; words: string[] };

function takeSecond(frameworks: CareerFrameworks, { framework, words }: Taken): Taken {
  return framework === undefined ? takeFramework(frameworks, words.slice(1)) : { framework, words: words.slice(1) };
}

function takeFramework(frameworks: CareerFrameworks, words: string[]): Taken {
  for (let length = Math.min(words.length, mostWordsInAName); length > 0; length -= 1) {
    const framework = findFramework(frameworks, words.slice(0, length).join(' '));
    if (framework !== undefined)
      return { framework, words: isWithinALevelsName(framework, words, length) ? words : words.slice(length) };
  }
  return { framework: undefined, words };
}

/** "engineering manager" is a level of the engineering ladder, and not the manager of it. */
function isWithinALevelsName(framework: CareerFramework, words: string[], length: number): boolean {
  const rest = words.slice(length).join(' ').toLowerCase();
  if (framework.levels.some(({ id }) => id === rest)) return false;
  const [mention] = findLevelsInText(framework, words.join(' '));
  return mention?.start === 0 && mention.typed.split(/\s+/).length > length;
}

function named(known: readonly Subcommand[], word = ''): Subcommand | undefined {
  const lower = word.toLowerCase();
  return known.find(({ name, otherNames = [] }) => name === lower || otherNames.includes(lower));
}
