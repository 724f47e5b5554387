import { once } from 'node:events';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { BotState, Change, Snapshot } from '../../src/practice/protocol.ts';
import { type Practice, startPractice } from '../../src/practice/start.ts';
import { eventStream } from './event-stream.ts';

let neighbour: Server;
let root: string;
let words: string;
let practice: Practice;
let said: string[];

beforeAll(async () => {
  neighbour = createServer().listen(0, '127.0.0.1');
  await once(neighbour, 'listening');
});
afterAll(() => neighbour.close());

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'practice-start-'));
  words = join(root, 'data', 'words.txt');
  said = [];
  await mkdir(join(root, 'data'));
  await writeFile(words, 'One');
  await writeFile(join(root, 'index.html'), '<!doctype html>');
  await writeFile(join(root, 'manifest.yml'), manifestWith('/ladder'));
  practice = await startPractice({
    port: (neighbour.address() as AddressInfo).port,
    pageFolder: Promise.resolve(root),
    manifestPath: join(root, 'manifest.yml'),
    entry: fileURLToPath(new URL('./tiny-bot.ts', import.meta.url)),
    environment: { TINY_BOT_WORDS: words },
    watch: [join(root, 'data')],
    say: (line) => said.push(line),
  });
});
afterEach(() => practice.close());

const manifestWith = (command: string) => `
display_information: { name: Tiny }
features: { slash_commands: [{ command: ${command}, description: Says what it knows }] }
`;

type Event = Snapshot | Change;
const stream = () => eventStream(`${practice.url}/practice/events?person=U0PRACTICE1`) as AsyncGenerator<never, never>;

/** What the bot was like at each of these stages, which it went through in this order once `begin` was done. */
async function stages(begin: () => Promise<unknown>, ...expected: ((bot: BotState) => boolean)[]): Promise<BotState[]> {
  const reached: BotState[] = [];
  let hasBegun = false;
  for await (const event of stream() as AsyncIterable<Event>) {
    if (!hasBegun) await begin();
    hasBegun = true;
    if ('bot' in event && expected[reached.length]?.(event.bot)) reached.push(event.bot);
    if (reached.length === expected.length) break;
  }
  return reached;
}

const nothing = () => Promise.resolve();
const isStarting = ({ process }: BotState) => process === 'starting';
const isUp = ({ process }: BotState) => process === 'running';
const hasFaults = ({ faults }: BotState) => faults.length > 0;

function act(what: object) {
  const headers = { 'x-practice': 'page', 'content-type': 'application/json' };
  const body = JSON.stringify({ person: 'U0PRACTICE1', act: what });
  return fetch(`${practice.url}/practice/act`, { method: 'POST', headers, body });
}

async function command(): Promise<string | undefined> {
  await act({ kind: 'command', channel: 'C0PRACTICE1', command: '/ladder', text: '' });
  for await (const event of stream() as AsyncIterable<Event>)
    return 'messages' in event ? event.messages.at(-1)?.text : '';
}

it('takes the next free port and says so', () => {
  const taken = (neighbour.address() as AddressInfo).port;
  expect(said).toEqual([expect.stringMatching(new RegExp(`^Port ${taken} is taken; using \\d+\\.$`))]);
  expect(practice.url).not.toContain(String(taken));
});

it('serves the page and runs the bot', async () => {
  expect((await fetch(practice.url)).status).toBe(200);
  await stages(nothing, isUp);
  expect(await command()).toBe('One');
});

it('starts the bot anew when a file changes, and the next answer shows it', async () => {
  await stages(nothing, isUp);
  await stages(() => writeFile(words, 'Two'), isStarting, isUp);
  expect(await command()).toBe('Two');
});

it('runs one bot, however often it is restarted at once', async () => {
  await stages(nothing, isUp);
  await Promise.all([act({ kind: 'restart-bot' }), act({ kind: 'restart-bot' })]);
  expect(process.getActiveResourcesInfo().filter((resource) => resource === 'ProcessWrap')).toHaveLength(1);
});

it('shows what is wrong in a file, where, and forgets it once mended', async () => {
  await stages(nothing, isUp);
  const [crashed] = await stages(() => writeFile(words, ''), hasFaults);
  expect(crashed).toMatchObject({
    process: 'crashed',
    connections: 0,
    faults: [{ file: words, line: 1, column: 1, message: 'there is nothing here, write something' }],
  });
  const [mended] = await stages(() => writeFile(words, 'Three'), isUp);
  expect(mended).toMatchObject({ faults: [], lastLines: [] });
});

it('offers the commands of a changed manifest', async () => {
  const events = stream() as AsyncGenerator<Event, never>;
  expect((await events.next()).value).toMatchObject({ commands: [{ command: '/ladder' }] });
  await writeFile(join(root, 'manifest.yml'), manifestWith('/career'));
  for await (const event of events) {
    if (!('kind' in event) || event.kind !== 'manifest') continue;
    expect(event.commands).toEqual([{ command: '/career', description: 'Says what it knows', usageHint: '' }]);
    break;
  }
});
