import { isAboutAsker } from './asker.ts';
import type { Reading } from './reading.ts';

/** "And the one above that?" says nothing without the question before it. */
export function pointsBack({ cues, named, content, about, words }: Reading): boolean {
  if (named.length > 0 || content.length > 1 || about.strange.length > 0 || words.length > 10 || cues.has('task'))
    return false;
  return (
    !words.some((word) => /^\d+$/.test(word)) &&
    (cues.has('pronoun') || cues.has('ellipsis') || cues.has('more') || cues.has('why'))
  );
}

/** "Who coaches newcomers?" asks a ladder as well as anybody; "who won", "who are you" and "who is the president" don't. */
export function isWhoDoes({ words, cues, content }: Reading): boolean {
  if (!cues.has('who-does')) return false;
  if (content.length === 0) return false;
  return (
    !words.some((word) => word === 'you' || word === 'your') &&
    !/^(?:who|whom) (?:do|does|did|is|are|was) (?:a |an |the )?<level>/.test(words.join(' '))
  );
}

/** "Who coaches newcomers" asks what somebody does by habit; "who is at the door" and "who can help me" ask other things. */
export function isHabit(reading: Reading): boolean {
  const [asked = '', verb = ''] = reading.words;
  if (!isWhoDoes(reading) || isAboutAsker(reading)) return false;
  if (asked === 'whose') return true;
  return (
    asked === 'who' && ((verb.endsWith('s') && !/^(?:is|was|has|does)$/.test(verb)) || /^(?:must|should)$/.test(verb))
  );
}
