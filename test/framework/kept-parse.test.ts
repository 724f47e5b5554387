import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { keptParse } from '../../src/framework/kept-parse.ts';

it('parses a text once: the next start has it already', () => {
  const text = randomUUID();
  keptParse([text], () => ({ ok: true, value: { levels: ['junior'] } }));
  const again = keptParse([text], () => {
    throw new Error('parsed twice');
  });
  expect(again).toEqual({ ok: true, value: { levels: ['junior'] } });
});

it('parses another text anew', () => {
  keptParse([randomUUID()], () => ({ ok: true, value: 'before' }));
  expect(keptParse([randomUUID()], () => ({ ok: true, value: 'after' }))).toEqual({ ok: true, value: 'after' });
});

it('keeps no faults: they name the file, and are told at every start', () => {
  const text = randomUUID();
  const fault = { file: 'a.yml', line: 1, column: 1, message: 'wrong' };
  keptParse([text], () => ({ ok: false, faults: [fault] }));
  expect(keptParse([text], () => ({ ok: true, value: 'right' }))).toEqual({ ok: true, value: 'right' });
});
