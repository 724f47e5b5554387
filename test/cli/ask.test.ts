import { once } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { ask } from '../../src/cli/ask.ts';

async function run(args: string[], input = '') {
  const stdout = new PassThrough();
  const code = await ask(args, { stdin: Readable.from([input]), stdout, stderr: new PassThrough(), env: {} });
  stdout.end();
  return { code, output: await text(stdout) };
}

async function records(args: string[], input: string) {
  const { output } = await run(args, input);
  return output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

it('prints an answer as text', async () => {
  const { code, output } = await run(['what', 'does', 'a', 'principal', 'do']);
  expect(code).toBe(0);
  expect(output).toMatch(/^Principal Product Manager\n/);
  expect(output).toContain('[principal.1]');
});

it('prints what was understood as one line of JSON', async () => {
  expect(await records(['--json', 'how much does a director make'], '')).toEqual([
    {
      question: 'how much does a director make',
      intent: 'not-covered',
      levels: ['director'],
      outcome: 'nearest',
      citations: expect.arrayContaining(['director.1']),
      notStated: ['pay'],
      text: expect.stringContaining('Director of Product Management'),
    },
  ]);
});

it('answers one question a line, in order and each by itself, and asks back on a blank one', async () => {
  const answers = await records(['--json', '-'], 'principal\n\nand the one above that?\nvp vs svp\n');
  expect(answers.map(({ outcome, levels }) => [outcome, ...levels])).toEqual([
    ['answered', 'principal'],
    ['clarify'],
    ['clarify'],
    ['answered', 'vp', 'svp'],
  ]);
});

it('ends a question at a line feed and nowhere else', async () => {
  const lines = 'principal\u2028\nvp\rsvp\r\n \t\n\nsenior';
  expect((await records(['--json', '-'], lines)).map(({ question }) => question)).toEqual([
    'principal\u2028',
    'vp\rsvp',
    ' \t',
    '',
    'senior',
  ]);
});

it('waits for whoever reads slowly', async () => {
  const slow = new PassThrough({ highWaterMark: 1 });
  const io = { stdin: Readable.from(['principal\nsenior\nvp\n']), stdout: slow, stderr: new PassThrough(), env: {} };
  const code = ask(['--json', '-'], io);
  await once(slow, 'readable');
  expect(slow.readableLength + slow.writableLength).toBeLessThan(3_000);
  slow.resume();
  expect(await code).toBe(0);
});

it('reads the lines as one conversation with --thread', async () => {
  const answers = await records(['--json', '--thread', '-'], 'principal\nand the one above that?\n');
  expect(answers[1].levels).toEqual(['director']);
});

it('answers from the framework that --framework names', async () => {
  const [answer] = await records(['--json', '--framework', 'engineering', 'senior'], '');
  expect(answer.citations[0]).toBe('senior.1');
  expect(answer.text).toContain('Senior Engineer');
});

it.each([
  [['--framework', 'nope', 'senior'], 'There is no framework "nope"'],
  [[], 'Ask something'],
  [['--nope', 'x'], 'Ask something'],
])('says what is right where the arguments %j are wrong', async (args, message) => {
  await expect(run(args)).rejects.toThrow(message);
});
