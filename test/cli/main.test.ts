import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

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

  it('exits with what its command says', () => {
    expect(ladder('check', '/nowhere.yml')).toMatchObject({ status: 1, stderr: '' });
  });
});
