/** A word of a text, in lower case without accents, and where it stands in the text. */
export type Token = { word: string; typed: string; start: number; end: number };

// Dotted initials ("V.P."), words with an apostrophe inside ("don't"), runs of letters, runs of digits.
const wordPattern = /(?:\p{L}\.){2,}\p{L}?(?!\p{L})|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\p{N}+/gu;

/** The words of a text from left to right: letters and digits apart (`pm2` is two), possessive endings left out. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: typed, index }) => ({
    word: plainWord(typed),
    typed,
    start: index,
    end: index + typed.length,
  }));
}

function plainWord(typed: string): string {
  // Nearly every word is plain already, and normalising is what takes the time.
  if (/^[a-z]+$/.test(typed)) return typed;
  const lower = typed.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return lower.replaceAll('.', '').replaceAll('’', "'").replace(/'s$/, '');
}
