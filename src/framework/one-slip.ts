/** Whether two different words are one typing slip apart: a letter more, less, other, or two neighbours swapped. */
export function isOneSlip(typed: string, meant: string): boolean {
  const [short, long] = typed.length <= meant.length ? [typed, meant] : [meant, typed];
  if (typed === meant || long.length - short.length > 1) return false;
  const from = firstDifference(short, long);
  if (long.length > short.length) return short.slice(from) === long.slice(from + 1);
  return short.slice(from + 1) === long.slice(from + 1) || isSwap(short, long, from);
}

function firstDifference(one: string, other: string): number {
  let index = 0;
  while (index < one.length && one[index] === other[index]) index += 1;
  return index;
}

function isSwap(one: string, other: string, at: number): boolean {
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}
