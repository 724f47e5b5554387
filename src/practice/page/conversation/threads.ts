import type { Message } from '../../protocol.ts';

export interface ThreadSummary {
  replies: number;
  /** Ids of those who wrote in it, in order of their first reply. */
  authors: string[];
  /** ts of the newest reply. */
  last: string;
}

/** What stands in the conversation itself. */
export function topLevel(messages: readonly Message[], channel: string): Message[] {
  return messages.filter((message) => message.channel === channel && !isReply(message));
}

/** The first message of the thread and its replies, oldest first. */
export function inThread(messages: readonly Message[], channel: string, threadTs: string): Message[] {
  return messages.filter(
    (message) => message.channel === channel && (message.ts === threadTs || message.threadTs === threadTs),
  );
}

/** By the ts of each thread's first message. */
export function threadSummaries(messages: readonly Message[], channel: string): Map<string, ThreadSummary> {
  const summaries = new Map<string, ThreadSummary>();
  for (const message of messages) {
    if (message.channel !== channel || !message.threadTs || !isReply(message)) continue;
    summaries.set(message.threadTs, withReply(summaries.get(message.threadTs) ?? noReplies, message));
  }
  return summaries;
}

const noReplies: ThreadSummary = { replies: 0, authors: [], last: '' };

function withReply({ replies, authors }: ThreadSummary, { author, ts }: Message): ThreadSummary {
  return {
    replies: replies + 1,
    authors: authors.includes(author) ? authors : [...authors, author],
    last: ts,
  };
}

export function isReply({ ts, threadTs }: Message): boolean {
  return threadTs !== undefined && threadTs !== ts;
}

/** The newest that this person wrote, or that only they see. */
export function lastFor(person: string, messages: readonly Message[]): string | undefined {
  return messages.findLast(({ author, onlyVisibleTo }) => author === person || onlyVisibleTo === person)?.ts;
}
