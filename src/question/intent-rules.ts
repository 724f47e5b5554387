import { concernOf, isAboutAsker } from './asker.ts';
import type { Cue } from './cues.ts';
import type { Concern, Intent } from './question.ts';
import { isWhoDoes, pointsBack } from './question-forms.ts';
import type { Reading } from './reading.ts';

/** What is asked. The rules are tried from top to bottom: what must never be misread comes first, the usual case last. */
export function intentByRule(reading: Reading): Intent {
  return rules.find(({ when }) => when(reading))?.intent ?? 'which-level';
}

type Rule = { intent: Intent; when: (reading: Reading) => boolean };

const rules: readonly Rule[] = [
  { intent: 'self', when: ({ allCues }) => allCues.has('delete-data') },
  { intent: 'injection', when: ({ allCues }) => allCues.has('injection') },
  { intent: 'tip', when: (reading) => has('schedule')(reading) && reading.about.strange.length < 3 },
  { intent: 'smalltalk', when: isSmalltalk },
  { intent: 'help', when: isHelp },
  { intent: 'self', when: ({ allCues, about }) => allCues.has('discrimination') && about.evidence > 2 },
  { intent: 'self', when: isHeartfelt },
  { intent: 'off-topic', when: isElsewhere },
  { intent: 'which-level', when: isWhoLookup },
  { intent: 'principles', when: isPrinciples },
  { intent: 'term', when: isTerm },
  { intent: 'not-covered', when: ({ unstated }) => unstated.length > 0 },
  { intent: 'criteria', when: isRequirement },
  { intent: 'self', when: isOneOf('deed', 'review', 'readiness') },
  { intent: 'tip', when: has('tip') },
  { intent: 'which-level', when: isReverseLookup },
  { intent: 'overview', when: isOverview },
  {
    intent: 'compare',
    when: ({ named, told, allCues }) =>
      (named.length > 1 || (named.length === 0 && told.length > 1)) && allCues.has('compare'),
  },
  { intent: 'next-step', when: isNextStep },
  { intent: 'compare', when: ({ named, told }) => named.length > 1 || (named.length === 0 && told.length > 1) },
  { intent: 'criteria', when: has('criteria') },
  {
    intent: 'level',
    when: ({ named, told, byPlace, couldMean }) => named.length + told.length + byPlace.length + couldMean.length > 0,
  },
];

function has(...cues: readonly Cue[]) {
  return ({ cues: found }: Reading) => cues.some((cue) => found.has(cue));
}

function isOneOf(...concerns: readonly Concern[]) {
  return (reading: Reading) => isAboutAsker(reading) && concerns.includes(concernOf(reading));
}

function isSmalltalk(reading: Reading): boolean {
  if (!has('greeting', 'thanks', 'praise', 'complaint', 'farewell')(reading)) return false;
  return isSmall(reading) && reading.about.strange.length < 3;
}

function isHelp(reading: Reading): boolean {
  return has('help')(reading) && isSmall(reading) && reading.about.strange.every((word) => botWords.has(word));
}

/** Names nothing of the ladder and hardly anything else. */
function isSmall({ named, about, content, cues }: Reading): boolean {
  return named.length === 0 && about.evidence < 3 && content.length < 4 && !cues.has('task');
}

const botWords = new Set([
  'bot',
  'app',
  'tool',
  'commands',
  'command',
  'help',
  'halp',
  'robot',
  'human',
  'ai',
  'llm',
  'chatgpt',
  'features',
  'capabilities',
  'questions',
  'answer',
  'offering',
  'kind',
]);

/** "Passed over again" is about the one who says it, though it has no I. */
function isHeartfelt(reading: Reading): boolean {
  if (!isAboutWork(reading)) return false;
  const isSaidOfOneself = reading.words.length < 8 && !reading.words.some((word) => asking.has(word));
  return isOneOf('fairness', 'staying', 'feelings')(reading) || (isSaidOfOneself && concernOf(reading) === 'feelings');
}

/** Somebody who feels lost at work names work, or says little else; who lost a suitcase names it. */
function isAboutWork({ about, named, cues }: Reading): boolean {
  if (cues.has('task')) return false;
  return named.length > 0 || about.evidence > 2 || about.strange.length <= about.evidence + 1;
}

function isElsewhere(reading: Reading): boolean {
  const { about, cues, named, content, words } = reading;
  if (pointsBack(reading) || isTerm(reading)) return false;
  if (reading.isForeign && named.length > 0) return false;
  if (content.length === 0) return words.some((word) => /^\d+$/.test(word));
  if (cues.has('task') && (about.evidence < 3 || about.strange.length > 0)) return true;
  if (isWhoDoes(reading)) return false;
  const evidence = about.evidence + (named.length > 0 && asksOfLevels(reading) ? 2 : 0);
  return about.strange.length > 0 && 2 * about.strange.length >= evidence;
}

const asksOfLevels = has('compare', 'next-step', 'criteria', 'requirement', 'readiness', 'tip');

function isTerm({ cues, topics, named, content, narrower }: Reading): boolean {
  const longest = topics.glossary.reduce((sum, { length }) => sum + length, 0);
  if (longest === 0) return false;
  const rest = narrower.length - longest;
  if (named.length > 0) return cues.has('define') && longest > 1 && rest < 1;
  return content.length <= longest || (cues.has('define') && rest < (longest > 1 ? 4 : 2));
}

function isPrinciples({ topics, cues, named, content }: Reading): boolean {
  const longest = Math.max(0, ...topics.principles.map(({ length }) => length));
  if (cues.has('principles') && named.length < 2) return true;
  return longest > 1 || (longest === 1 && (content.length === 1 || (cues.has('define') && !cues.has('who-does'))));
}

/** "Must a senior mentor?", "do I have to manage people": whether a thing is asked for. */
function isRequirement({ cues, words, named, about }: Reading): boolean {
  if (named.length === 0 && about.evidence < 2) return false;
  if (/ do you have /.test(` ${words.join(' ')} `)) return false;
  return cues.has('requirement') && !words.some((word) => asking.has(word));
}

const asking = new Set(['what', 'which', 'how', 'who', 'whom', 'whose', 'where', 'when', 'why']);

function isOverview({ cues, named, told, byPlace, narrower, topics, words }: Reading): boolean {
  const isOfTrack = topics.tracks.length > 0 && words.some((word) => /^(?:levels|rungs|ladder|track)$/.test(word));
  if (isOfTrack && named.length + told.length + byPlace.length === 0 && narrower.length < 3) return true;
  return cues.has('list') && named.length + told.length + byPlace.length === 0 && narrower.length < 3;
}

function isNextStep({ cues, allCues, named, told }: Reading): boolean {
  if (named.length === 0 && told.length > 1) return allCues.has('next-step');
  return cues.has('next-step') || (named.length > 0 && cues.has('direction-up') && !cues.has('which-level'));
}

/** "Who mentors juniors" is looked up, but not "who is a bar raiser", "who earns most" or "who is at the top". */
function isWhoLookup(reading: Reading): boolean {
  const { byPlace, narrower, topics, unstated, content, words } = reading;
  if (!isWhoDoes(reading) || unstated.some(({ isSure }) => isSure)) return false;
  const terms = [...topics.glossary, ...topics.principles].reduce((sum, { length }) => sum + length, 0);
  const isWhoIs = /^(?:\S+ )?(?:who|what) (?:is|are) /.test(words.join(' '));
  return (byPlace.length === 0 || narrower.length > 2) && (terms === 0 || content.length > terms || !isWhoIs);
}

function isReverseLookup({ cues, named, byPlace, narrower }: Reading): boolean {
  return cues.has('which-level') && named.length === 0 && byPlace.length === 0 && narrower.length > 0;
}
