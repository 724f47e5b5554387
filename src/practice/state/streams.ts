import type { Message } from '../protocol.ts';
import type { Chunk } from './chunk.ts';
import type { PracticeClock } from './clock.ts';
import type { Messages } from './messages.ts';
import { streamContent, withChunk } from './stream-content.ts';

/** Text and chunks may not be mixed in one stream: the first that brings content decides. */
export type StreamMode = 'text' | 'chunks';

export interface Stream {
  channel: string;
  ts: string;
  mode: StreamMode | null;
  parts: Chunk[];
}

export interface Streams {
  begin(message: Message): void;
  state(channel: string, ts: string): 'none' | 'growing' | 'stopped-by-person';
  mode(channel: string, ts: string): StreamMode | null;
  append(channel: string, ts: string, mode: StreamMode, chunks: Chunk[]): Message | undefined;
  /** After the last words: no more can be appended. */
  finish(channel: string, ts: string): Message | undefined;
  /** A person had enough. Returns the ts of the replies that were stopped in that thread. */
  stopByPerson(channel: string, threadTs: string): string[];
}

/** Slack ends a stream by itself after about five minutes: https://github.com/slackapi/python-slack-sdk/issues/1859 */
const LONGEST_MS = 5 * 60_000;

export function createStreams(clock: PracticeClock, messages: Messages): Streams {
  const streams = new Map<string, Stream & { startedAt: number; isStopped: boolean; threadTs: string | undefined }>();
  const find = (channel: string, ts: string) => streams.get(`${channel} ${ts}`);

  function state(channel: string, ts: string) {
    const stream = find(channel, ts);
    if (!stream || clock.now() - stream.startedAt > LONGEST_MS) return 'none';
    return stream.isStopped ? 'stopped-by-person' : 'growing';
  }

  return {
    begin({ channel, ts, threadTs }) {
      const startedAt = clock.now();
      streams.set(`${channel} ${ts}`, { channel, ts, threadTs, mode: null, parts: [], startedAt, isStopped: false });
    },
    state,
    mode: (channel, ts) => find(channel, ts)?.mode ?? null,
    append(channel, ts, mode, chunks) {
      const stream = find(channel, ts);
      if (!stream) return undefined;
      stream.mode = mode;
      stream.parts = chunks.reduce(withChunk, stream.parts);
      return messages.change(channel, ts, streamContent(stream.parts));
    },
    finish(channel, ts) {
      const stream = find(channel, ts);
      streams.delete(`${channel} ${ts}`);
      return messages.change(channel, ts, { stream: stream?.isStopped ? 'stopped' : 'complete' });
    },
    stopByPerson(channel, threadTs) {
      const growing = [...streams.values()].filter(
        (one) => one.channel === channel && one.threadTs === threadTs && state(channel, one.ts) === 'growing',
      );
      for (const stream of growing) {
        stream.isStopped = true;
        messages.change(channel, stream.ts, { stream: 'stopped' });
      }
      return growing.map(({ ts }) => ts);
    },
  };
}
