import { describe, expect, it } from 'vitest';
import type { Call, Delivery } from '../../../src/practice/exchange.ts';
import { lineOf } from '../../../src/practice/page/inspector/exchange-line.ts';
import { filterExchanges } from '../../../src/practice/page/inspector/filter-exchanges.ts';
import { isAbove, pointerTo } from '../../../src/practice/page/inspector/json-pointer.ts';

const delivery: Delivery = {
  direction: 'to-bot',
  id: 'X1',
  at: 0,
  type: 'slash_commands',
  title: '/ladder principal',
  payload: { command: '/ladder' },
  attempts: [],
  outcome: 'acknowledged',
  ack: { text: 'Principal' },
  ackMs: 2.345,
  findings: [],
};
const call: Call = {
  direction: 'from-bot',
  id: 'X2',
  at: 0,
  method: 'chat.postMessage',
  arguments: { channel: 'C1' },
  status: 200,
  response: { ok: false, error: 'invalid_blocks' },
  ms: 31.6,
  findings: [],
};

describe('an exchange in one line', () => {
  it('says what it is, how long it took, and what went wrong', () => {
    expect(lineOf(delivery)).toEqual({ title: '/ladder principal', duration: '2.3 ms', trouble: '' });
    expect(lineOf(call)).toEqual({ title: 'chat.postMessage', duration: '32 ms', trouble: 'invalid_blocks' });
  });

  it('says so when nobody answered, or not yet', () => {
    expect(lineOf({ ...delivery, outcome: 'operation_timeout', ackMs: null })).toMatchObject({
      duration: '',
      trouble: 'operation_timeout',
    });
    expect(lineOf({ ...delivery, outcome: 'in-flight', ackMs: null })).toMatchObject({ duration: '…', trouble: '' });
    expect(lineOf({ ...call, status: 429, response: null }).trouble).toBe('HTTP 429');
  });
});

describe('the inspector shows', () => {
  const shown = (...[showing, query]: [Parameters<typeof filterExchanges>[1], string]) =>
    filterExchanges([delivery, call], showing, query).map(({ id }) => id);

  it.each([
    ['all', '', ['X1', 'X2']],
    ['to-bot', '', ['X1']],
    ['from-bot', '', ['X2']],
    ['findings', '', ['X2']],
    ['all', 'PRINCIPAL', ['X1']],
    ['all', 'c1', ['X2']],
    ['to-bot', 'c1', []],
  ] as const)('of %s with %j in it: %j', (showing, query, ids) => {
    expect(shown(showing, query)).toEqual(ids);
  });
});

describe('a JSON pointer', () => {
  it('names each step, slashes and tildes escaped', () => {
    expect(pointerTo(pointerTo('', 'blocks'), '0')).toBe('/blocks/0');
    expect(pointerTo('', 'a/b~c')).toBe('/a~1b~0c');
  });

  it('knows what it lies above', () => {
    expect([isAbove('/blocks/1', '/blocks/1/text'), isAbove('/blocks/1', '/blocks/12')]).toEqual([true, false]);
  });
});
