import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';

const usage = `Use one of:
  ladder ask`;

function ladder(...args: string[]) {
  const main = new URL('../../src/cli/main.ts', import.meta.url).pathname;
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' });
  return { status, stdout: stdout.slice(0, usage.length), stderr: stderr.slice(0, usage.length) };
}

describe('ladder', () => {
  it('says what there is to do', () => {
    expect(ladder('help')).toEqual({ status: 0, stdout: usage, stderr: '' });
  });

  it('does not do what it does not know, also where objects do', () => {
    expect(ladder('constructor')).toEqual({ status: 2, stdout: '', stderr: usage });
  });

  it('reads the settings of a .env file, as the bot does', () => {
    const cwd = mkdtempSync(join(tmpdir(), 'ladder-'));
    onTestFinished(() => rmSync(cwd, { recursive: true }));
    writeFileSync(join(cwd, '.env'), 'DATABASE_URL=sqlite:the-bots.sqlite\n');
    const main = new URL('../../src/cli/main.ts', import.meta.url).pathname;
    const args = [main, 'store', 'backup', 'monday.backup'];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', env: {} });
    expect({ status, stderr }).toEqual({ status: 1, stderr: `There is no file ${join(cwd, 'the-bots.sqlite')}.\n` });
  });

  it('ends quietly when nobody reads on', async () => {
    const main = new URL('../../src/cli/main.ts', import.meta.url).pathname;
    const asking = spawn(process.execPath, [main, 'ask', '--json', '-']);
    asking.stdin.on('error', () => undefined).end('principal\n'.repeat(5_000));
    const [complaint, ended] = [text(asking.stderr), once(asking, 'close')];
    await once(asking.stdout, 'data');
    asking.stdout.destroy();
    expect([await complaint, ...(await ended)]).toEqual(['', 0, null]);
  });

  it('exits with what its command says', () => {
    expect(ladder('check', '/nowhere.yml')).toMatchObject({ status: 1, stderr: '' });
  });
});
