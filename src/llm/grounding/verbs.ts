import { clausesOf } from './clauses.ts';
import { phrasingWords } from './phrasing-words.ts';
import type { Use } from './support.ts';
import { isDivider, type Word } from './word.ts';

/**
 * Whether a sentence takes what somebody does something with and leaves out what they do with it, so that another verb
 * of the line governs it: "commits the number and a miss" for "commits the number and answers for a miss", "removes
 * every team" for "removes what slows every team". Or who does it: "make decisions" for "a bench who make decisions".
 */
export function losesVerb({ fact, parts, places }: Use): boolean {
  const used = new Set([...places].flatMap((place) => fact.stated[place]?.at ?? []));
  if (parts.some(({ words }) => words.some(({ text }) => /^(?:has|have|having|with)$/i.test(text))))
    for (const [at, { text }] of fact.words.entries()) if (isHaving(text)) used.add(at);
  return losesLeader(fact.words, used) || fact.words.some((word, at) => losesInside(fact.words, at, word, used));
}

/** Of a clause that goes on with a verb of its own the verb is left out, and the rest hangs on the clause before. */
function losesLeader(words: readonly Word[], used: ReadonlySet<number>): boolean {
  const clauses = clausesOf(words);
  return [...new Set(clauses)].some((clause) => {
    const start = clauses.indexOf(clause);
    const leader = words.findIndex((word, at) => at >= start && !isOpening(word));
    if (leader < 0 || clauses[leader] !== clause || used.has(leader) || !isVerb(words, leader)) return false;
    // What comes after a "before" is not what the verb governs: "in code, logs and tests before changing anything".
    const next = words[leader + 1];
    if (next?.kind === 'states' && isDivider(next)) return false;
    const governed = [...used].some((at) => clauses[at] === clause);
    return governed && [...used].some((at) => at < start);
  });
}

function isOpening({ kind, text }: Word): boolean {
  return kind === 'pause' || kind === 'joins' || (kind === 'states' && text.endsWith('ly'));
}

/** As far as its place and its form tell: "and answers for", "and answer for", not "and social outreach". */
function isVerb(words: readonly Word[], at: number): boolean {
  const [first, word, next] = [words[0], words[at], words[at + 1]];
  if (word?.kind !== 'states' || phrasingWords().adverbs.has(word.text)) return false;
  // "Writes … and explains …": the line tells of a third person, and its verbs end alike.
  if (first?.kind === 'states' && /[^s]s$/.test(first.text)) return /(?:[^s]s|ing)$/.test(word.text);
  const goesOn = next !== undefined && next.kind !== 'pause' && next.kind !== 'joins';
  const isQuality = next?.kind === 'states' && /(?:al|ful|ive|ous|ic|ed|y)$/.test(word.text);
  return goesOn && words[at - 1]?.kind === 'joins' && !isQuality;
}

/** What "has" and "with" say as well: "holds weekly one-to-ones", "carries responsibility". */
function isHaving(text: string): boolean {
  return /^(?:holds?|holding|carry|carries|carrying)$/i.test(text);
}

function losesInside(words: readonly Word[], at: number, word: Word, used: ReadonlySet<number>): boolean {
  const [verb, before] = [at + 1, at - 1];
  if (words[verb]?.kind !== 'states') return false;
  const clauses = clausesOf(words);
  const later = [...used].some((place) => place > verb && clauses[place] === clauses[at]);
  if (/^whose$/i.test(word.text)) return later && !used.has(verb);
  if (/^what$/i.test(word.text)) return later && !used.has(verb) && [...used].some((place) => place < at);
  const isTold = words[before]?.kind === 'states' || words[before]?.kind === 'level';
  return /^who$/i.test(word.text) && isTold && used.has(verb) && !used.has(before);
}
