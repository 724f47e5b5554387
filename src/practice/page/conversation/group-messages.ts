import type { Message } from '../../protocol.ts';
import { dayKey, momentOf } from '../time/time-text.ts';
import type { ShownFailure } from '../workspace/page-state.ts';

/** One line of a conversation, with what stands above it. */
export type Row = (
  | { kind: 'message'; key: string; at: number; message: Message; follows: boolean }
  | { kind: 'failure'; key: string; at: number; failure: ShownFailure }
) & {
  /** It is the first of its day. */
  opensDay: boolean;
};

const FOLLOWS_WITHIN_MS = 5 * 60_000;

/** Messages and failures in order of time; a message soon after another by the same author goes without a heading. */
export function rowsOf(messages: readonly Message[], failures: readonly ShownFailure[], timeZone: string): Row[] {
  const entries = [
    ...messages.map((message) => ({ at: momentOf(message.ts), message })),
    ...failures.map((failure) => ({ at: failure.at, failure })),
  ].sort((one, other) => one.at - other.at);
  return entries.map((entry, index) => {
    const before = entries[index - 1];
    const opensDay = !before || dayKey(before.at, timeZone) !== dayKey(entry.at, timeZone);
    if ('failure' in entry) return { kind: 'failure', key: `failure ${entry.failure.id}`, ...entry, opensDay };
    const isNear = before !== undefined && 'message' in before && entry.at - before.at < FOLLOWS_WITHIN_MS;
    const follows = isNear && !opensDay && runsOn(before.message, entry.message);
    return { kind: 'message', key: entry.message.ts, ...entry, opensDay, follows };
  });
}

/** What is for one person's eyes never runs on: each says so above it, and where one card ends and the next begins. */
function runsOn(before: Message, message: Message): boolean {
  return before.author === message.author && !before.onlyVisibleTo && !message.onlyVisibleTo;
}
