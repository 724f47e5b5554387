import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStandIn, type StandIn } from '../../src/practice/stand-in.ts';
import { eventStream } from './event-stream.ts';

let standIn: StandIn;
let url: string;
const page = { 'x-practice': 'page', 'content-type': 'application/json' };

beforeAll(async () => {
  const root = await mkdtemp(join(tmpdir(), 'practice-page-'));
  const pageFolder = join(root, 'page');
  await mkdir(join(pageFolder, 'assets'), { recursive: true });
  await writeFile(join(root, 'secret.html'), 'secret');
  await writeFile(join(pageFolder, 'index.html'), '<!doctype html>');
  await writeFile(join(pageFolder, 'assets/page-1a2b.js'), 'export {}');
  standIn = createStandIn({}, { pageFolder, restartBot: () => Promise.resolve() });
  await standIn.server.listen(0);
  url = standIn.acting.address();
});
afterAll(() => standIn.close());

const act = (person: string, what: object, headers: Record<string, string> = page) =>
  fetch(`${url}/practice/act`, { method: 'POST', headers, body: JSON.stringify({ person, act: what }) });

/** The first `count` events of a stream; `meanwhile` happens once the first has come. */
async function events(query: string, count: number, meanwhile: () => Promise<unknown> = () => Promise.resolve()) {
  const received: Record<string, unknown>[] = [];
  for await (const event of eventStream(`${url}/practice/events?${query}`)) {
    if (received.push(event) === 1) await meanwhile();
    if (received.length === count) break;
  }
  return received;
}

describe('the stream of events', () => {
  it('begins with everything that the person may see', async () => {
    const [snapshot] = await events('person=U0PRACTICE1', 1);
    expect(snapshot).toMatchObject({
      person: 'U0PRACTICE1',
      people: [{ name: 'Ada Lin' }, { name: 'Ben Osei' }, { isBot: true }],
      conversations: [
        { name: 'general' },
        { name: 'pm-team', botIsMember: true },
        { name: 'random' },
        { kind: 'direct-message' },
      ],
      clock: { offsetMs: 0 },
      bot: { process: 'absent', connections: 0 },
      exchanges: [],
    });
  });

  it('goes on with each change, and holds nothing of another person’s direct messages', async () => {
    const post = (person: string, channel: string, words: string) =>
      act(person, { kind: 'post', channel, text: words });
    const [, change] = await events('person=U0PRACTICE2', 2, async () => {
      await post('U0PRACTICE1', 'D0PRACTICE1', 'private');
      await post('U0PRACTICE1', 'C0PRACTICE1', 'for all');
    });
    expect(change).toMatchObject({ kind: 'message', message: { text: 'for all' } });
    const [snapshot] = await events('person=U0PRACTICE2', 1);
    expect(JSON.stringify(snapshot)).not.toContain('private');
  });

  it('tells of exchanges with the bot when the inspector asks', async () => {
    const headers = { authorization: 'Bearer xoxb-practice' };
    const [, , exchange] = await events('person=U0PRACTICE1&inspector=1', 3, () =>
      fetch(`${url}/api/auth.test`, { method: 'POST', headers }),
    );
    expect(exchange).toMatchObject({ kind: 'exchange', exchange: { method: 'auth.test', status: 200 } });
  });

  it('tells when the clock is moved', async () => {
    const [, change] = await events('person=U0PRACTICE1', 2, () =>
      act('U0PRACTICE2', { kind: 'set-clock', offsetMs: 60_000 }),
    );
    expect(change).toEqual({ kind: 'clock', clock: { offsetMs: 60_000 } });
    expect(await (await fetch(`${url}/practice/clock`)).json()).toEqual({ offsetMs: 60_000 });
  });

  it('is for people of the workspace', async () => {
    expect((await fetch(`${url}/practice/events?person=U0PRACTICE3`)).status).toBe(404);
  });
});

describe('an act', () => {
  it('answers with the ts of what was posted', async () => {
    const response = await act('U0PRACTICE1', { kind: 'post', channel: 'C0PRACTICE1', text: 'hello' });
    expect(await response.json()).toEqual({ ok: true, ts: expect.stringMatching(/^\d+\.\d{6}$/) });
  });

  it.each([
    ['an act that is none', 'U0PRACTICE1', { kind: 'dance' }, page, 400],
    [
      'a script without the mark of the page',
      'U0PRACTICE1',
      { kind: 'open-home' },
      { 'content-type': 'application/json' },
      403,
    ],
    [
      'the page of another site',
      'U0PRACTICE1',
      { kind: 'open-home' },
      { ...page, origin: 'https://evil.example' },
      403,
    ],
  ])('is refused from %s', async (_who, person, what, headers, status) => {
    expect((await act(person, what, headers as Record<string, string>)).status).toBe(status);
  });

  it('is refused in the bot’s name', async () => {
    const response = await act('U0PRACTICE3', { kind: 'open-home' });
    expect(await response.json()).toEqual({ ok: false, error: 'There is no such person here.' });
  });
});

describe('the page', () => {
  it('is served with a policy that lets nothing in from elsewhere', async () => {
    const { status, headers } = await fetch(url);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-cache',
    ]);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  it('keeps files whose name changes with their content for good', async () => {
    const { headers } = await fetch(`${url}/assets/page-1a2b.js`);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it.each([
    '/../secret.html',
    '/%2e%2e/secret.html',
    '/..%2fsecret.html',
    '/assets/../../secret.html',
    '/%00',
    '/%',
    '/none.html',
  ])('serves nothing for %s', async (path) => {
    expect((await raw(path, {})).status).toBe(404);
  });

  it('does not answer to a foreign name that leads to this machine', async () => {
    expect((await raw('/', { host: 'evil.example' })).status).toBe(403);
  });
});

/** Without the tidying that fetch does to paths and hosts. */
async function raw(path: string, headers: Record<string, string>) {
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number | undefined; body: string }>();
  request({ host: '127.0.0.1', port: standIn.server.port(), path, headers }, async (response) => {
    resolve({ status: response.statusCode, body: await text(response) });
  })
    .on('error', reject)
    .end();
  return promise;
}
