import { describe, expect, it } from 'vitest';
import { readRoute, writeRoute } from '../../../src/practice/page/navigation/route.ts';
import { atFirst, withChange, withDismissal, withSnapshot } from '../../../src/practice/page/workspace/page-state.ts';
import type { BotState, Message, Snapshot } from '../../../src/practice/protocol.ts';

const bot = (connections: number): BotState => ({ process: 'running', connections, lastLines: [], faults: [] });
const message = (ts: string, text: string): Message => ({
  channel: 'C1',
  ts,
  author: 'U1',
  text,
  blocks: [],
  isEdited: false,
  reactions: [],
});
const snapshot: Snapshot = {
  workspace: { id: 'T1', name: 'Practice', domain: 'practice' },
  person: 'U1',
  people: [],
  conversations: [],
  messages: [message('1.0', 'one'), message('2.0', 'two')],
  sessions: [],
  prompts: [],
  home: null,
  modals: [],
  commands: [],
  shortcuts: [],
  clock: { offsetMs: 1000 },
  bot: bot(1),
  exchanges: [],
};
const open = withSnapshot(atFirst, snapshot);
const texts = (state: typeof open) => state.snapshot?.messages.map(({ text }) => text);

describe('a change', () => {
  it('replaces the message of the same channel and time, and leaves the others as they are', () => {
    const next = withChange(open, { kind: 'message', message: message('1.0', 'changed') }, 0);
    expect(texts(next)).toEqual(['changed', 'two']);
    expect(next.snapshot?.messages[1]).toBe(snapshot.messages[1]);
  });

  it('adds a message that is new, and takes one away', () => {
    const longer = withChange(open, { kind: 'message', message: message('3.0', 'three') }, 0);
    expect(texts(longer)).toEqual(['one', 'two', 'three']);
    expect(texts(withChange(longer, { kind: 'message-removed', channel: 'C1', ts: '2.0' }, 0))).toEqual([
      'one',
      'three',
    ]);
  });

  it('before there is a snapshot changes nothing', () => {
    expect(withChange(atFirst, { kind: 'clock', clock: { offsetMs: 1 } }, 0)).toBe(atFirst);
  });
});

describe('a failure', () => {
  const failed = withChange(
    open,
    { kind: 'failure', failure: { text: 'no', place: { kind: 'channel', channel: 'C1' } } },
    500,
  );

  it('is kept at the time of the workspace until it is dismissed', () => {
    expect(failed.failures).toEqual([
      { id: 1, at: 1500, isDismissed: false, text: 'no', place: { kind: 'channel', channel: 'C1' } },
    ]);
    expect(withDismissal(failed, 1).failures[0]?.isDismissed).toBe(true);
  });
});

describe('the bot', () => {
  it('comes back when it is connected again, not when it is connected first', () => {
    const gone = withChange(open, { kind: 'bot', bot: bot(0) }, 0);
    const back = withChange(gone, { kind: 'bot', bot: bot(2) }, 0);
    expect([open.botReturns, gone.botReturns, back.botReturns]).toEqual([0, 0, 1]);
    const late = withSnapshot(atFirst, { ...snapshot, bot: bot(0) });
    expect(withChange(late, { kind: 'bot', bot: bot(1) }, 0).botReturns).toBe(0);
  });
});

describe('the address', () => {
  it.each(['#', '#as=ben', '#at=C1&thread=12.3&inspector=', '#as=ada&at=D1&tab=home'])(
    '%s says what is on the screen, and is written again the same',
    (hash) => {
      expect(writeRoute(readRoute(hash))).toBe(hash);
    },
  );
});
