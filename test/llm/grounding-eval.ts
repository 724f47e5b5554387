import { judge, type Part, suite } from './suite.ts';

const parts: readonly Part[] = ['tuning', 'held-out', 'second', 'third', 'fourth', 'fifth', 'sixth'];

export type GroundingFigures = {
  /** Written model outputs that must not pass, and how many did. */
  adversaries: number;
  letThrough: number;
  /** Faithful paraphrases, and how many were wrongly dropped. */
  faithful: number;
  dropped: number;
};

/** How the grounding check does on both suites, whole. */
export function groundingFigures(): GroundingFigures {
  const adversaries = parts.flatMap((part) => suite('adversary', part));
  const faithful = parts.flatMap((part) => suite('faithful', part));
  return {
    adversaries: adversaries.length,
    letThrough: adversaries.filter((draft) => judge(draft).kind === 'passes').length,
    faithful: faithful.length,
    dropped: faithful.filter((draft) => judge(draft).kind === 'dropped').length,
  };
}

export function groundingReport({ adversaries, letThrough, faithful, dropped }: GroundingFigures): string {
  const share = (count: number, of: number) => `${count} of ${of} (${((100 * count) / of).toFixed(1)} %)`;
  return [
    `Invented sentences let through: ${share(letThrough, adversaries)}, at most 1 % allowed`,
    `Faithful sentences dropped: ${share(dropped, faithful)}, at most 10 % allowed`,
  ].join('\n');
}

if (import.meta.main) process.stdout.write(`${groundingReport(groundingFigures())}\n`);
