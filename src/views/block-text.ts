/** Longest text of a section block, in characters. https://docs.slack.dev/reference/block-kit/blocks/section-block */
const sectionLimit = 3000;

/** Lines packed into as few texts of at most `limit` characters as they fit; a longer line goes on in the next, between two words. */
export function sectionTexts(lines: readonly string[], limit = sectionLimit): string[] {
  const texts: string[] = [];
  for (const line of lines.flatMap((one) => splitLine(one, limit))) {
    const last = texts.at(-1);
    const fits = last !== undefined && last.length + 1 + line.length <= limit;
    if (fits) texts[texts.length - 1] = `${last}\n${line}`;
    else texts.push(line);
  }
  return texts;
}

function splitLine(line: string, limit: number): string[] {
  if (line.length <= limit) return [line];
  const space = line.lastIndexOf(' ', limit);
  const end = space > 0 ? space : wholeCharacters(line, limit);
  return [line.slice(0, end), ...splitLine(line.slice(end).trimStart(), limit)];
}

/** At most `limit` characters, cut between two words and ending in "…" where something is left out. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const space = text.lastIndexOf(' ', limit - 1);
  return `${text.slice(0, space > limit / 2 ? space : wholeCharacters(text, limit - 1))}…`;
}

/** Never between the two halves of an emoji, or inside an escaped `&amp;`. */
function wholeCharacters(text: string, limit: number): number {
  const ampersand = text.lastIndexOf('&', limit - 1);
  const entityIsCut = ampersand > limit - 6 && ampersand > 0 && text.indexOf(';', ampersand) >= limit;
  const end = entityIsCut ? ampersand : limit;
  return /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end;
}
