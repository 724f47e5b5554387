import type { CitedLine } from '../../framework/cited-line.ts';
import { phrasingWords, wordsOf } from './phrasing-words.ts';

/** What no sentence may carry, whatever its lines say; undefined where it carries nothing of the kind. */
export function faultOnSurface(
  text: string,
  lines: readonly CitedLine[],
): 'markup' | 'forbidden' | 'language' | undefined {
  if (markup.test(text)) return 'markup';
  if (foreignLetters(text, lines)) return 'language';
  return saysForbidden(text, lines) ? 'forbidden' : undefined;
}

// Links, addresses, mentions, channels, emoji codes, code, HTML, Markdown, line breaks.
const markup = /[<>`*_~|\\{}[\]@#^=]|&\w+;|:\/\/|\bwww\.|\w\.\w{2,}|:\w+:|\n|^\s*[-•+]/;

/** Letters beyond English that the lines themselves do not have: another language, or a look-alike. */
function foreignLetters(text: string, lines: readonly CitedLine[]): boolean {
  const known = new Set(lines.flatMap((line) => [...line.text]));
  return [...text].some((letter) => !/[\x20-\x7e“”‘’–—…]/.test(letter) && !known.has(letter));
}

/** Also what the lines say, but for words that mean something else in their company: "qualified meetings", "raise the standard". */
function saysForbidden(text: string, lines: readonly CitedLine[]): boolean {
  const said = wordsOf(text);
  const known = lines.map((line) => ` ${wordsOf(line.text).join(' ')} `);
  const { forbidden, twofold } = phrasingWords();
  return forbidden.some((words) =>
    said.some((_, at) => {
      if (words.some((word, index) => said[at + index] !== word)) return false;
      const asWritten = ` ${said.slice(at, endOfThing(said, at + words.length)).join(' ')} `;
      const isTwofold = twofold.has(words.join(' ')) && asWritten !== ` ${words.join(' ')} `;
      return !isTwofold || !known.some((line) => line.includes(asWritten));
    }),
  );
}

/** After the next word that is more than an article. */
function endOfThing(words: readonly string[], from: number): number {
  return /^(?:an?|the|your|their)$/.test(words[from] ?? '') ? from + 2 : from + 1;
}
