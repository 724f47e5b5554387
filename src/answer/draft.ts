import type { Level } from '../framework/framework.ts';
import type { NotCovered } from '../framework/schema.ts';
import type { Intent } from '../question/question.ts';
import type { NextLook, Outcome, Part } from './answer.ts';

/** One question's share of an answer. */
export type Draft = {
  intent: Intent;
  outcome: Outcome;
  levels: readonly Level[];
  parts: readonly Part[];
  notStated?: readonly NotCovered[];
  next: readonly NextLook[];
};

export function sentence(text: string): Part {
  return { kind: 'sentence', text };
}
