import type { CitedLine } from '../framework/cited-line.ts';
import type { Comparison } from '../framework/compare.ts';
import type { CareerFramework, Level } from '../framework/framework.ts';
import type { NotCovered } from '../framework/schema.ts';
import type { Intent } from '../question/question.ts';

/** `nearest` is the closest that the framework has, and says so; `clarify` asks back; `refused` says what is not here and what is. */
export type Outcome = 'answered' | 'nearest' | 'clarify' | 'refused';

/** A question's reply before anybody has drawn it: complete without an LLM. */
export type Answer = {
  framework: CareerFramework;
  intent: Intent;
  outcome: Outcome;
  /** What the answer is about, in rank order. */
  levels: readonly Level[];
  /** Whether somebody asked about themselves: then the answer is for their eyes alone. */
  aboutAsker: boolean;
  /** From top to bottom. */
  parts: readonly Part[];
  /** Topics that were asked for and that the framework says it does not hold. */
  notStated: readonly NotCovered[];
  /** Useful next looks, most useful first, at most five. */
  next: readonly NextLook[];
};

export type Part =
  /** Fixed wording of ours, with names from the framework at most; never a fact about a level. */
  | { kind: 'sentence'; text: string }
  /** A level's name, rung and scope. */
  | { kind: 'level'; level: Level }
  | { kind: 'lines'; title?: string; lines: readonly CitedLine[] }
  | { kind: 'comparison'; comparison: Comparison }
  /** Levels side by side, a row a competency: for three levels and more. */
  | { kind: 'side-by-side'; levels: readonly Level[] };

/** A button: `command` is what the person could have typed after `/ladder`, framework id first: `amazon-pm compare senior principal`. */
export type NextLook = { label: string; command: string };
