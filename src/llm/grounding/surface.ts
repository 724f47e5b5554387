import type { CitedLine } from '../../framework/cited-line.ts';
import { phrasingWords, wordsOf } from './phrasing-words.ts';

/** What no sentence may carry, whatever its lines say; undefined where it carries nothing of the kind. */
export function faultOnSurface(
  text: string,
  lines: readonly CitedLine[],
): 'markup' | 'forbidden' | 'language' | undefined {
  if (markup.test(text)) return 'markup';
  if (foreignLetters(text, lines)) return 'language';
  return saysForbidden(text) ? 'forbidden' : undefined;
}

// Links, addresses, mentions, channels, emoji codes, code, HTML, Markdown, line breaks.
const markup = /[<>`*_~|\\{}[\]@#^=]|&\w+;|:\/\/|\bwww\.|\w\.\w{2,}|:\w+:|\n|^\s*[-•+]/;

/** Letters beyond English that the lines themselves do not have: another language, or a look-alike. */
function foreignLetters(text: string, lines: readonly CitedLine[]): boolean {
  const known = new Set(lines.flatMap((line) => [...line.text]));
  return [...text].some((letter) => !/[\x20-\x7e“”‘’–—…]/.test(letter) && !known.has(letter));
}

function saysForbidden(text: string): boolean {
  const said = ` ${wordsOf(text).join(' ')} `;
  return phrasingWords().forbidden.some((words) => said.includes(` ${words.join(' ')} `));
}
