/** A message apart: what it asks, and what it tells besides. Where nothing ends in a question mark, all of it asks. */
export type Sentences = { told: string; asked: string };

// The full stop of an abbreviation ends no sentence: "Sr. PM", "V.P. of Product".
const ending = /(?<=[?!\n])\s*|(?<=(?<!\b(?:sr|jr|snr|mr|ms|dr|vs|dir|mgr|assoc|prin|eng|\p{L}))\.)\s+/iu;

export function sentencesOf(text: string): Sentences {
  const sentences = text.split(ending).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
  const asked = sentences.filter((sentence) => sentence.includes('?'));
  if (asked.length === 0 || asked.length === sentences.length) return { told: '', asked: text };
  return { told: sentences.filter((sentence) => !asked.includes(sentence)).join(' '), asked: asked.join(' ') };
}
