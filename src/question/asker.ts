import type { Cue } from './cues.ts';
import type { CoachingAspect, Concern, Tone } from './question.ts';
import type { Reading } from './reading.ts';

/** Whether somebody speaks of themselves, beyond "tell me" and "can I ask". */
export function isAboutAsker({ words }: Reading): boolean {
  const text = ` ${words.join(' ')} `.replaceAll(
    / (?:tell|show|give|let|remind|explain to|can|could|may|help) (?:me|i) /g,
    ' ',
  );
  return / (?:i|my|me|myself|mine|we|our) /.test(text);
}

const asksForMore: readonly Cue[] = ['delete-data', 'discrimination', 'stay', 'deed', 'self-review'];

/** What a question about oneself needs to hear. */
export function concernOf({ allCues, named }: Reading): Concern {
  // "Am I good enough for principal?" asks for a judgement, with all the feeling that is in it.
  if (allCues.has('readiness') && named.length > 0 && !asksForMore.some((cue) => allCues.has(cue))) return 'readiness';
  const concerns: readonly (readonly [Cue, Concern])[] = [
    ['delete-data', 'data'],
    ['discrimination', 'fairness'],
    ['stay', 'staying'],
    ['feelings', 'feelings'],
    ['deed', 'deed'],
    ['self-review', 'review'],
    ['readiness', 'readiness'],
    ['promise', 'readiness'],
  ];
  return concerns.find(([cue]) => allCues.has(cue))?.[1] ?? 'other';
}

export function toneOf({ cues }: Reading): Tone {
  const tones: readonly Tone[] = ['complaint', 'thanks', 'greeting', 'farewell', 'praise'];
  return tones.find((tone) => cues.has(tone)) ?? 'greeting';
}

/** What of our coaching somebody asks for. */
export function coachingOf({ cues }: Reading): CoachingAspect | undefined {
  const aspects = {
    'asks-evidence': 'evidence',
    'asks-misreadings': 'misreadings',
    'asks-one-on-one': 'one-on-one',
  } as const;
  const asked = (Object.keys(aspects) as (keyof typeof aspects)[]).find((cue) => cues.has(cue));
  return asked === undefined ? undefined : aspects[asked];
}
