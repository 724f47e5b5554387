import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { runningBot } from './running-bot.ts';
import { titleOf, wordsOf } from './shown.ts';

const apology = /^Something went wrong on my side, not yours\. .* reference \d{6}\.$/;

/** A store whose every method fails. */
async function brokenStore(): Promise<Store> {
  const fails = () => Promise.reject(new Error('disk I/O error'));
  return { ...broken(await openStore('memory:'), fails), healthy: async () => false, close: async () => {} };
}

function broken<Room extends object>(room: Room, fails: () => Promise<never>): Room {
  return new Proxy(room, {
    get: (target, name) => {
      const part: unknown = Reflect.get(target, name);
      return typeof part === 'object' && part !== null ? broken(part, fails) : fails;
    },
  });
}

describe('while the database fails', () => {
  it.each(['/ladder', '/ladder principal', '/ladder compare senior principal', '/ladder next senior', '/ladder help'])(
    '%s is answered as ever',
    async (line) => {
      const { ada, log } = await runningBot({ store: await brokenStore() });
      const { shown } = await ada.command(line);
      expect(shown.map(({ text }) => text)).not.toEqual([expect.stringMatching(apology)]);
      expect(shown).toHaveLength(1);
      expect(log()).not.toContain('"level":50');
    },
  );

  it('buttons that look something up and the form are answered as ever', async () => {
    const { ada } = await runningBot({ store: await brokenStore() });
    const { shown } = await ada.command('/ladder principal');
    const [card] = shown;
    if (card === undefined) throw new Error('No card came');
    await ada.press(card, 'amazon-pm director');
    expect(titleOf(await ada.sees(({ isEdited }) => isEdited))).toBe('Director of Product Management');
    await ada.shortcut('ladder_ask');
    expect((await ada.opens()).title).toBe('Ask the ladder');
  });

  it('mentions and direct messages are answered as ever, once', async () => {
    const { ada, faults, calls, settled } = await runningBot({ store: await brokenStore() });
    faults.duplicateNextEvent();
    expect(titleOf(await ada.answerTo(await ada.mention('pm-team', 'principal')))).toBe('Principal Product Manager');
    await settled();
    expect(calls('chat.postMessage')).toHaveLength(1);
    expect(titleOf(await ada.answerTo(await ada.directMessage('principal')))).toBe('Principal Product Manager');
  });

  it.each(['/ladder me', '/ladder me senior', '/ladder me clear', '/ladder next', '/ladder compare'])(
    '%s gets one plain sentence with a number, under which the log has the rest',
    async (line) => {
      const { ada, log } = await runningBot({ store: await brokenStore() });
      const { shown } = await ada.command(line);
      expect(shown.map(({ text }) => text)).toEqual([expect.stringMatching(apology)]);
      const reference = shown[0]?.text.match(/\d{6}/)?.[0];
      expect(log()).toMatch(new RegExp(`"level":50.*"reference":${reference},.*disk I/O error`));
    },
  );

  it('Home says so, and so does every choice made there', async () => {
    const store = await openStore('memory:');
    const { ada } = await runningBot({ store });
    await ada.openHome();
    const home = await ada.homeShows();
    await store.close();
    await ada.choose(home, 'home:level', '0:2');
    expect(wordsOf(await ada.homeShows((view) => !wordsOf(view).includes('*Your level*')))).toMatch(apology);
    await ada.openHome();
    expect(wordsOf(await ada.homeShows())).toMatch(apology);
  });

  it('the process lives and says that it is not ready', async () => {
    const { health } = await runningBot({ store: await brokenStore() });
    expect(await health('/livez')).toEqual({ status: 200, text: 'alive\n' });
    expect(await health('/readyz')).toEqual({ status: 503, text: 'not ready\n' });
  });
});

/** A database file that another process has locked. */
function lockedDatabase() {
  const folder = mkdtempSync(join(tmpdir(), 'ladder-'));
  const path = join(folder, 'ladder.sqlite');
  const other = new DatabaseSync(path);
  onTestFinished(() => {
    other.close();
    rmSync(folder, { recursive: true });
  });
  return {
    url: `sqlite:${path}`,
    lock: () => other.exec('begin immediate'),
    unlock: () => other.exec('rollback'),
  };
}

describe('while another process holds the database file', () => {
  it('a look-up is answered at once, and what has to be saved follows when the file is free', async () => {
    const { url, lock, unlock } = lockedDatabase();
    const { ada } = await runningBot({ store: await openStore(url) });
    lock();
    const saving = ada.command('/ladder me senior');
    expect((await ada.command('/ladder principal')).shown.map(titleOf)).toEqual(['Principal Product Manager']);
    unlock();
    expect((await saving).shown.map(titleOf)).toContain('Your level: Senior Product Manager');
  });

  it('for long, a person is told that nothing was saved', async () => {
    const { url, lock } = lockedDatabase();
    const { ada } = await runningBot({ store: await openStore(url) });
    lock();
    const { ack } = await ada.command('/ladder me senior');
    expect(ack).toBeNull();
    expect((await ada.sees(({ onlyVisibleTo }) => onlyVisibleTo === ada.id)).text).toMatch(apology);
  });
});
