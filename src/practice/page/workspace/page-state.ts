import type { Change, Failure, Snapshot } from '../../protocol.ts';
import { applyChange } from './apply-change.ts';

/** What the page knows of the workspace, and how it stands with the server. */
export interface PageState {
  link: 'connecting' | 'open' | 'lost';
  snapshot: Snapshot | null;
  failures: readonly ShownFailure[];
  /** Why the last thing that was tried was refused; empty when it was not, or that was waved away. */
  refusal: string;
  /** Whether the bot was connected at any time since this page was opened. */
  hadBot: boolean;
  /** How many times it has come back since. */
  botReturns: number;
}

/** A failure stays until the page is left: dismissed, it still tells that it was shown. */
export interface ShownFailure extends Failure {
  id: number;
  isDismissed: boolean;
  /** Milliseconds since 1970 by the workspace's clock: its place among the messages. */
  at: number;
}

export const atFirst: PageState = {
  link: 'connecting',
  snapshot: null,
  failures: [],
  refusal: '',
  hadBot: false,
  botReturns: 0,
};

export function withSnapshot(state: PageState, snapshot: Snapshot): PageState {
  return withBot({ ...state, link: 'open', snapshot }, state.snapshot);
}

export function withChange(state: PageState, change: Change, now: number): PageState {
  if (!state.snapshot) return state;
  if (change.kind === 'failure') return { ...state, failures: [...state.failures, shown(state, change.failure, now)] };
  return withBot({ ...state, snapshot: applyChange(state.snapshot, change) }, state.snapshot);
}

export function withDismissal(state: PageState, id: number): PageState {
  const failures = state.failures.map((failure) => (failure.id === id ? { ...failure, isDismissed: true } : failure));
  return { ...state, failures };
}

function shown({ failures, snapshot }: PageState, failure: Failure, now: number): ShownFailure {
  const id = (failures.at(-1)?.id ?? 0) + 1;
  return { ...failure, id, isDismissed: false, at: now + (snapshot?.clock.offsetMs ?? 0) };
}

function withBot(state: PageState, before: Snapshot | null): PageState {
  const isHere = isConnected(state.snapshot);
  const isBack = isHere && state.hadBot && !isConnected(before);
  return { ...state, hadBot: state.hadBot || isHere, botReturns: state.botReturns + (isBack ? 1 : 0) };
}

function isConnected(snapshot: Snapshot | null): boolean {
  return snapshot !== null && snapshot.bot.connections > 0;
}
