/**
 * A pattern of `data/words/cues.yml` as a regular expression over words that each have one space before them. `a|b` is
 * either word, `word*` its beginning, `word?` may be missing, `…` is up to five words, `^` and `$` are the ends.
 */
export function cuePattern(pattern: string): string {
  return pattern.split(/\s+/).map(partPattern).join('');
}

function partPattern(part: string): string {
  if (part === '^' || part === '$') return part;
  if (part === '…') return '(?: \\S+){0,5}?';
  const isOptional = part.endsWith('?');
  const words = (isOptional ? part.slice(0, -1) : part).split('|').map(wordPattern).join('|');
  return `(?: (?:${words})(?= |$))${isOptional ? '?' : ''}`;
}

function wordPattern(word: string): string {
  const escaped = word.replaceAll(/[.+()[\]{}\\]/g, '\\$&');
  return escaped.replaceAll('*', '\\S*');
}
