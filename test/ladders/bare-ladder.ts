import { builtLadder } from './built-ladder.ts';

/** One level, one line, and nothing else: no principles, no terms, nothing that is not covered. */
export const bareLadder = builtLadder({ id: 'bare', title: 'Bare', levels: [{ id: 'only', title: 'Only Baker' }] });
