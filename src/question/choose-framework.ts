import type { CareerFrameworks } from '../framework/career-frameworks.ts';
import { findLevelsInText } from '../framework/find-levels-in-text.ts';
import type { CareerFramework } from '../framework/framework.ts';
import { findNames, nameIndex } from './name-index.ts';
import { plainWords } from './plain-words.ts';

/** The framework that a text is about: the one it names, else the one whose levels it names most fully, else `usual`. */
export function chooseFramework({ all }: CareerFrameworks, usual: CareerFramework, text: string): CareerFramework {
  if (all.length < 2) return usual;
  const named = namedFramework(all, text);
  if (named !== undefined) return named;
  const [best] = all
    .map((framework) => ({
      framework,
      fit: fitOf(framework, text, framework === usual) + (framework === usual ? 0.5 : 0),
    }))
    .sort((a, b) => b.fit - a.fit);
  return best?.framework ?? usual;
}

// In a longer text one word alone ("juniors") is more likely a word than another ladder's level.
const shortText = 9;

/** How many words of the text name this framework's levels. */
function fitOf(framework: CareerFramework, text: string, isUsual: boolean): number {
  const isShort = text.split(/\s+/).length <= shortText && !/^\W*(?:who|which|where)\b/i.test(text);
  return findLevelsInText(framework, text)
    .filter(({ isCraft, words, typed }) => !isCraft && (words > 1 || (isShort && (isUsual || !isCrowd(typed)))))
    .reduce((sum, { words }) => sum + words, 0);
}

/** "Does a senior mentor juniors?": several of them are people, of whatever ladder. */
function isCrowd(typed: string): boolean {
  return /[a-z]s$/i.test(typed);
}

const ladderNoun = /^(?:ladder|framework|levels?|track|side|career|roles?|org|path|version)$/;
const placing = new Set(['in', 'on', 'for', 'within', 'under']);

/** "On the engineering ladder", "staff, in engineering", "engineering staff"; not "works with engineering and design". */
function namedFramework(all: readonly CareerFramework[], text: string): CareerFramework | undefined {
  const words = plainWords(text, []);
  const index = nameIndex(all, ({ id, title, aliases }) => [id, title, ...aliases]);
  return findNames(index, words).find(({ at, length }) => {
    const [before = '', after = ''] = [words[at - 1] === 'the' ? words[at - 2] : words[at - 1], words[at + length]];
    const isNoun = ladderNoun.test(after) || (at === 0 && after !== '');
    return isNoun || (placing.has(before) && at + length === words.length);
  })?.entry;
}
