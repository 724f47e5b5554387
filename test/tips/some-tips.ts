import type { Tip } from '../../src/tips/schema.ts';

/** A tip of which only the id and the levels matter. */
export function tip(id: string, ...levels: string[]): Tip {
  return { id, levels, serves: 'dive-deep', action: 'Do.', why: 'So.', notice: 'See.', reflect: 'What?', minutes: 10 };
}

export const fiveTips = ['a', 'b', 'c', 'd', 'e'].map((id) => tip(id));

export const idsOf = (tips: readonly Tip[]) => tips.map(({ id }) => id);
