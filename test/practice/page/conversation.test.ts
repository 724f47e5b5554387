import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../src/practice/page/conversation/group-messages.ts';
import { inThread, lastFor, threadSummaries, topLevel } from '../../../src/practice/page/conversation/threads.ts';
import type { Message } from '../../../src/practice/protocol.ts';

const NOON = Date.parse('2026-11-23T12:00Z') / 1000;
const ts = (seconds: number) => `${NOON + seconds}.000000`;
const message = (seconds: number, fields: Partial<Message> = {}): Message => ({
  channel: 'C1',
  ts: ts(seconds),
  author: 'U1',
  text: 'hello',
  blocks: [],
  isEdited: false,
  reactions: [],
  ...fields,
});

describe('messages follow one another without a heading', () => {
  const follows = (...messages: Message[]) =>
    rowsOf(messages, [], 'UTC').map((row) => row.kind === 'message' && row.follows);

  it('when one person wrote them within five minutes', () => {
    expect(follows(message(0), message(299), message(300 + 299))).toEqual([false, true, false]);
  });

  it('not when another wrote in between, or one is for somebody alone', () => {
    expect(follows(message(0), message(1, { author: 'U2' }), message(2))).toEqual([false, false, false]);
    expect(follows(message(0), message(1, { onlyVisibleTo: 'U1' }))).toEqual([false, false]);
  });

  it('not among what is for one person alone: each says so itself', () => {
    const onlyVisibleTo = 'U2';
    expect(follows(message(0, { onlyVisibleTo }), message(1, { onlyVisibleTo }))).toEqual([false, false]);
  });

  it('not into another day of the person, which opens with its name', () => {
    const elevenAtNight = [message(11 * 3600 - 1), message(11 * 3600 + 1)];
    const rows = (timeZone: string) =>
      rowsOf(elevenAtNight, [], timeZone).map((row) => [row.opensDay, row.kind === 'message' && row.follows]);
    expect(rows('UTC')).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(rows('Europe/Berlin')).toEqual([
      [true, false],
      [true, false],
    ]);
  });

  it('and a failure stands where it happened', () => {
    const failure = {
      id: 1,
      isDismissed: false,
      at: (NOON + 5) * 1000,
      text: 'failed',
      place: { kind: 'channel' as const, channel: 'C1' },
    };
    expect(rowsOf([message(0), message(10)], [failure], 'UTC').map(({ kind }) => kind)).toEqual([
      'message',
      'failure',
      'message',
    ]);
  });
});

describe('the newest for a person', () => {
  it('is what they wrote, or what only they see', () => {
    const forBen = message(1, { author: 'BOT', onlyVisibleTo: 'U2' });
    expect(lastFor('U1', [message(0), forBen, message(2, { author: 'U3' })])).toBe(ts(0));
    expect(lastFor('U2', [message(0), forBen, message(2, { author: 'U3' })])).toBe(ts(1));
    expect(lastFor('U4', [message(0), forBen])).toBeUndefined();
  });
});

describe('a thread', () => {
  const first = message(0);
  const reply = message(1, { threadTs: ts(0), author: 'U2' });
  const again = message(2, { threadTs: ts(0), author: 'U2' });
  const elsewhere = message(1, { threadTs: ts(0), channel: 'C2' });
  const all = [first, reply, again, elsewhere];

  it('leaves only its first message in the conversation', () => {
    expect(topLevel(all, 'C1')).toEqual([first]);
  });

  it('holds that and the replies', () => {
    expect(inThread(all, 'C1', ts(0))).toEqual([first, reply, again]);
  });

  it('is summed up by how many replied, who, and when last', () => {
    expect([...threadSummaries(all, 'C1')]).toEqual([[ts(0), { replies: 2, authors: ['U2'], last: ts(2) }]]);
  });
});
