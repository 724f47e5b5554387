import { tokensOf } from '../language/tokens.ts';
import { findLevelsInText } from './find-levels-in-text.ts';
import type { CareerFramework } from './framework.ts';
import { titleWords } from './title-words.ts';

/**
 * Whether a text is no more than a level's name and what surrounds a name ("the … role"): no question about it. What
 * names none within a sentence can still be a name as a whole.
 */
export function namesOnlyALevel(framework: CareerFramework, text: string): boolean {
  const mentions = findLevelsInText(framework, text);
  const [mention] = mentions;
  if (mention === undefined || mentions.length > 1) return mention === undefined;
  return tokensOf(text).every(
    ({ word, start }) => (start >= mention.start && start < mention.end) || titleWords().surroundings.has(word),
  );
}
