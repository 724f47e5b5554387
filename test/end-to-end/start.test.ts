import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startProcess, temporaryFolder } from './bot-process.ts';
import { openWorkspace } from './running-bot.ts';
import { titleOf } from './shown.ts';

const tokens = { SLACK_BOT_TOKEN: 'xoxb-practice', SLACK_APP_TOKEN: 'xapp-practice' };

/** What the process printed before it ended by itself. */
async function refusal(environment: Record<string, string>, folder?: string): Promise<string> {
  const { code, stdout, stderr } = await startProcess(environment, folder).ended;
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).not.toMatch(/^ {4}at /m);
  return stderr;
}

describe('the process ends with exit code 1, no stack and a message that names', () => {
  it('every setting that is malformed, at once', async () => {
    const message = await refusal({
      SLACK_BOT_TOKEN: 'xoxp-1',
      SLACK_APP_TOKEN: 'xoxb-1',
      SLACK_API_URL: 'https://slack.example/api',
      SLACK_CONNECTIONS: '11',
      OPENAI_BASE_URL: 'localhost:4010',
      DATABASE_URL: 'mysql://localhost',
      PORT: 'http',
      LOG_LEVEL: 'loud',
      LADDER_OWNERS: 'ada',
    });
    expect(message.match(/^- \w+/gm)).toEqual([
      '- SLACK_BOT_TOKEN',
      '- SLACK_APP_TOKEN',
      '- SLACK_API_URL',
      '- SLACK_CONNECTIONS',
      '- OPENAI_BASE_URL',
      '- DATABASE_URL',
      '- PORT',
      '- LOG_LEVEL',
      '- LADDER_OWNERS',
    ]);
  });

  it('every setting that is missing in production', async () => {
    const faults = ['- SLACK_BOT_TOKEN is missing', '- SLACK_APP_TOKEN (Socket Mode) or'];
    expect((await refusal({ NODE_ENV: 'production' })).match(/^- .*?( is missing| or)/gm)).toEqual(faults);
  });

  it('every fault of a framework file, by line', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'frameworks'));
    writeFileSync(join(folder, 'frameworks', 'mine.yml'), 'id: Not A Slug\ntitle: Mine\nversion: one\ncolour: blue\n');
    const message = await refusal({ ...tokens, LADDER_DATA: folder });
    expect(message).toMatch(/^The data has \d+ faults:\n/);
    for (const fault of [/mine\.yml:1:\d+: /, /mine\.yml:4:\d+: .*colour/]) expect(message).toMatch(fault);
  });

  it('a standard ladder that is not there', async () => {
    const message = await refusal({ ...tokens, LADDER_DEFAULT: 'sales' });
    expect(message).toBe('LADDER_DEFAULT is "sales", but there is amazon-pm, engineering\n');
  });

  it('a port that is taken', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const other = createServer().listen(0, resolve);
    onTestFinished(() => void other.close());
    await promise;
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { code, stderr } = await startProcess({ ...tokens, PORT: String(port) }).ended;
    expect({ code, stderr }).toEqual({ code: 1, stderr: `Port ${port} is taken: set PORT to a free one.\n` });
  });

  it('a database file that is no database', async () => {
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, 'notes.txt'),
      'not a database, but text that is long enough to be read as a header\n'.repeat(9),
    );
    const message = await refusal({ ...tokens, DATABASE_URL: 'sqlite:notes.txt' }, folder);
    expect(message).toBe('notes.txt is a file, but not an SQLite database. Choose another path.\n');
  });
});

describe('the process starts', () => {
  it('with two tokens, and keeps what it stores beside itself, for its own user alone', async () => {
    const folder = temporaryFolder();
    const workspace = await openWorkspace();
    startProcess(workspace.botEnvironment, folder);
    await workspace.connected(2);
    const { shown } = await workspace.as('ada').command('/ladder me senior');
    expect(shown.map(titleOf)).toEqual(['Your level: Senior Product Manager']);
    expect((statSync(join(folder, 'var', 'ladder.sqlite')).mode & 0o777).toString(8)).toBe('600');
  });

  it('with a .env file, which the environment overrules', async () => {
    const folder = temporaryFolder();
    const workspace = await openWorkspace();
    const settings = { ...workspace.botEnvironment, LADDER_DEFAULT: 'engineering', PORT: 'overruled' };
    writeFileSync(
      join(folder, '.env'),
      Object.entries(settings)
        .map((pair) => pair.join('='))
        .join('\n'),
    );
    startProcess({}, folder);
    await workspace.connected(2);
    expect((await workspace.as('ada').command('/ladder')).shown.map(titleOf)).toEqual(['Software engineering']);
  });

  it('with memory for a store, and leaves nothing on the disk', async () => {
    const folder = temporaryFolder();
    const workspace = await openWorkspace();
    startProcess({ ...workspace.botEnvironment, DATABASE_URL: 'memory:' }, folder);
    await workspace.connected(2);
    const { shown } = await workspace.as('ada').command('/ladder me senior');
    expect(shown.map(titleOf)).toEqual(['Your level: Senior Product Manager']);
    expect(existsSync(join(folder, 'var'))).toBe(false);
  });

  it('with a database that can not be used, and answers look-ups', async () => {
    const workspace = await openWorkspace();
    const bot = startProcess({ ...workspace.botEnvironment, DATABASE_URL: 'sqlite:/sys/ladder.sqlite' });
    const url = await bot.url();
    await workspace.connected(2);
    expect((await workspace.as('ada').command('/ladder principal')).shown.map(titleOf)).toEqual([
      'Principal Product Manager',
    ]);
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    expect(bot.output.stdout).toContain('look-ups are answered without it');
  });
});
