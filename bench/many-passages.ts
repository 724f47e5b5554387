import type { CareerFramework, Expectation, Level } from '../src/framework/framework.ts';

const levelsATrack = 8;
const expectationsALevel = 12;

/** A ladder of about `count` lines in the words of shipped ones: each line joins the halves of two of theirs. */
export function manyPassages(shipped: readonly CareerFramework[], count: number): CareerFramework {
  const [first] = shipped;
  if (first === undefined) throw new Error('the bench needs a shipped ladder');
  const lines = shipped.flatMap(({ levels }) => levels.flatMap(({ expectations }) => expectations));
  const trackCount = Math.ceil(count / (levelsATrack * expectationsALevel));
  const tracks = Array.from({ length: trackCount }, (_, at) => ({
    id: `track-${at}`,
    title: `Craft ${at}`,
    aliases: [],
  }));
  const levels = tracks.flatMap((track, at) => levelsOf(track.id, at, first, lines));
  return { ...first, id: 'many', tracks, levels };
}

function levelsOf(track: string, at: number, { levels }: CareerFramework, lines: readonly Expectation[]): Level[] {
  return levels.slice(0, levelsATrack).map((level, rank) => ({
    ...level,
    id: `${level.id}-${at}`,
    title: `${level.title} ${at === 0 ? '' : at}`.trim(),
    aliases: at === 0 ? level.aliases : [],
    track,
    rank: rank + 1,
    expectations: Array.from({ length: expectationsALevel }, (_, line) => {
      const number = (at * levelsATrack + rank) * expectationsALevel + line;
      return { ...joined(lines, number), id: `${level.id}-${at}.${line + 1}` };
    }),
  }));
}

function joined(lines: readonly Expectation[], number: number): Expectation {
  const [one, other] = [lines[number % lines.length], lines[(number * 7 + 3) % lines.length]];
  if (one === undefined || other === undefined) throw new Error('the shipped ladder has no lines');
  const [head, tail] = [one.statement.split(' '), other.statement.split(' ')];
  return { ...one, statement: [...head.slice(0, head.length / 2), ...tail.slice(tail.length / 2)].join(' ') };
}
