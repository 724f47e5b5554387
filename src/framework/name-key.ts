/** How two spellings of a name are held to be the same: case, accents and punctuation do not count. */
export function nameKey(name: string): string {
  // Accents belong to no script; the vowel signs of a script are as good as letters.
  const plain = name.normalize('NFKD').replaceAll(/[\p{M}&&\p{Script=Inherited}]/gv, '');
  return (plain.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}
