import type { Destination } from './subscription/subscription.ts';
import type { Message } from './views/message.ts';

/** What came of a post. Only after `done` and `unknown` can it have reached anybody. */
export type Posted =
  | { kind: 'done' }
  /** Slack asks to wait that long. */
  | { kind: 'later'; afterMs: number }
  /** That place takes nothing from us any more; the reason is Slack's error code. */
  | { kind: 'refused'; reason: string }
  /** This message can't be posted, there or anywhere. */
  | { kind: 'failed'; reason: string }
  /** No answer, or none that says whether it was posted. */
  | { kind: 'unknown' };

/** Posts to a channel, or to one person, where nobody asked for it at this moment. */
export type Poster = {
  /** The longest that a post takes, in milliseconds. */
  timeoutMs: number;
  /** Never rejects. */
  post(to: Destination, message: Message): Promise<Posted>;
};
