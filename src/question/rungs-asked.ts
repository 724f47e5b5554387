import type { CareerFramework, Level } from '../framework/framework.ts';
import { nextLevels, peersOf, previousLevels } from '../framework/rungs.ts';
import type { Track } from '../framework/schema.ts';
import { levelPlace } from './plain-words.ts';

/** The levels that are meant by where they stand: "the one above senior", "the top three", "between PM II and director". */
export function rungsAsked(
  framework: CareerFramework,
  words: readonly string[],
  named: readonly Level[],
  track: Track | undefined,
): readonly Level[] {
  const text = ` ${words.join(' ')} `;
  const [one, other] = [...named].sort((a, b) => a.rank - b.rank);
  if (one === undefined) return byPlace(framework, text, track);
  if (other !== undefined) return named.length === 2 && between.test(text) ? levelsBetween(framework, one, other) : [];
  const steps = counted.exec(text);
  if (steps !== null)
    return stepsAway(framework, one, counts.get(steps[1] ?? '') ?? Number(steps[1]), upwards.test(steps[2] ?? ''));
  if (peer.test(text)) return peersOf(framework, one);
  if (allAbove.test(text)) return framework.levels.filter(({ rank }) => rank > one.rank);
  if (allBelow.test(text)) return framework.levels.filter(({ rank }) => rank < one.rank);
  if (above.test(text)) return nextLevels(framework, one);
  return below.test(text) ? previousLevels(framework, one) : [];
}

const place = `(?:(?:a|an|the|my|being|becoming|current) )*${levelPlace}`;
const up = `(?:above|over|after|beyond|past|following|higher than|senior to|up from|on top of|succeeds|comes after)`;
const down = `(?:below|under|underneath|beneath|before|lower than|junior to|prior to|down from|precedes|leading to|reports to)`;
const many = `(?:levels|roles|rungs|everything|everyone|all|titles|ranks|positions|steps)`;
const above = new RegExp(
  ` ${up} ${place} | next (?:level )?(?:after|from|to|for) ${place} | ${place} (?:and )?(?:is )?next $| ${place} then what | next (?:level|step|rung|role|one)`,
);
const below = new RegExp(` ${down} ${place} |(?:previous|prior) (?:level|step|rung|role|one)`);
const allAbove = new RegExp(` ${many} (?:\\S+ ){0,3}${up} ${place} | ${place} and (?:above|up|higher|beyond)`);
const allBelow = new RegExp(` ${many} (?:\\S+ ){0,3}${down} ${place} | ${place} and (?:below|down|lower|under)`);
const between = new RegExp(
  ` (?:levels?|roles?|rungs?|steps?|anything|something|what|who|titles?|which|stops?|lies|sits|is|are|comes) (?:\\S+ ){0,3}(?:in )?between ${place} and ${place}| ${up} ${place} (?:\\S+ ){0,3}${down} ${place} | ${down} ${place} (?:\\S+ ){0,3}${up} ${place} `,
);
const counted =
  / (\d|one|two|three|four|five) (?:levels?|rungs?|steps?|grades?|notches|ranks?) (up|down|above|below|over|under|higher|lower|beyond|beneath|after|before|past) /;
const upwards = /up|above|over|higher|beyond|after|past/;
const peer =
  / (?:peers?|counterparts?|equivalents?|opposite numbers?|same (?:rank|rung|height|level)) (?:\S+ ){0,3}<level>| <level> (?:\S+ ){0,4}(?:other (?:track|side|ladder)|counterpart|equivalent|opposite number) /;
const counts = new Map([
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['couple', 2],
  ['couple of', 2],
]);
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const noun = `(?:level|levels|role|roles|rung|rungs|title|titles|rank|ranks|position|positions|job|jobs|step|steps|grade|grades|seniority|one|ones|of the ladder|of the ladders|on the ladder|in the ladder|person|pm|in the hierarchy|of the hierarchy|of the track)`;
const top = new RegExp(
  ` (?:highest|top|topmost|most senior|final|uppermost|last|biggest|peak)(?: (\\d+|one|two|three|four|five|couple of))?(?: \\S+)? ${noun} | (?:at|to|reach|is) the (?:very )?top(?: of| rung| $| of the)| tops? out | top of the (?:ladder|tree|chain|career|track|pyramid)| the (?:very )?(?:highest|topmost)(?: one| of (?:them|all|these|those))? $`,
);
const bottom = new RegExp(
  ` (?:lowest|bottom|bottommost|most junior|entry|entry level|starting|beginner|beginning|initial|junior most|first)(?: (\\d+|one|two|three|four|five|couple of))?(?: (?!managing|that|who|which|to|where)\\S+){0,3} ${noun} | entry level | at the (?:very )?bottom | bottom of the (?:ladder|tree|chain|career) | new grads? | (?:fresh |straight |just )?(?:out of|from|after) (?:college|university|uni|school) | the (?:very )?lowest(?: one| of (?:them|all|these|those))? $| no experience | new to the (?:field|job|profession|craft) `,
);

function byPlace(framework: CareerFramework, text: string, track: Track | undefined): readonly Level[] {
  const levels = framework.levels.filter((level) => track === undefined || level.track === track.id);
  const counted =
    /(?: (second|third|fourth))(?: to| from)?(?: the)? (highest|lowest|top|last|most senior|most junior) /.exec(text);
  if (counted !== null)
    return atPlace(levels, ordinals.indexOf(counted[1] ?? ''), /highest|top|last|senior/.test(counted[2] ?? ''));
  const numbered = new RegExp(` (?:(${ordinals.join('|')}) (?:level|rung|rank|step|grade) |rung (\\d+) )`).exec(text);
  if (numbered !== null && !/ first \S+ (?:that|where|who|with|which|to) /.test(text))
    return atPlace(
      levels,
      numbered[2] === undefined ? ordinals.indexOf(numbered[1] ?? '') : Number(numbered[2]) - 1,
      false,
    );
  const highest = top.exec(text);
  if (highest !== null) return fromEnd(levels, highest[1], true);
  const lowest = bottom.exec(text);
  return lowest === null || / (?:first|lowest) \S+ (?:that|where|who|with|which|to) /.test(text)
    ? []
    : fromEnd(levels, lowest[1], false);
}

function ranks(levels: readonly Level[]): number[] {
  return [...new Set(levels.map(({ rank }) => rank))].sort((a, b) => a - b);
}

function atPlace(levels: readonly Level[], index: number, fromTop: boolean): Level[] {
  const rank = fromTop ? ranks(levels).at(-1 - index) : ranks(levels)[index];
  return levels.filter((level) => level.rank === rank);
}

function fromEnd(levels: readonly Level[], count: string | undefined, fromTop: boolean): Level[] {
  const number = counts.get(count ?? 'one') ?? Number(count);
  const wanted = new Set(fromTop ? ranks(levels).slice(-number) : ranks(levels).slice(0, number));
  return levels.filter(({ rank }) => wanted.has(rank));
}

/** So many rungs up or down, on its own track where that reaches so far. */
function stepsAway({ levels }: CareerFramework, from: Level, steps: number, isUp: boolean): Level[] {
  const rank = from.rank + (isUp ? steps : -steps);
  const there = levels.filter((level) => level.rank === rank);
  const own = there.filter(({ track }) => track === from.track);
  return own.length > 0 ? own : there;
}

function levelsBetween({ levels }: CareerFramework, one: Level, other: Level): Level[] {
  return levels.filter(({ rank }) => rank > one.rank && rank < other.rank);
}
