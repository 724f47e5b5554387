import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { brokenLine } from '../store/databases/broken-line.ts';
import { postgresAnswers, postgresSchema } from '../store/databases/postgres.ts';
import { isCi } from '../store/databases/settings.ts';
import { titleOf } from './shown.ts';
import { nextTip, subscribe, testClock, tipsBot, weeklyTips } from './tips-bot.ts';

const answers = await postgresAnswers();

/** The bot on a PostgreSQL server that is out of reach whenever the test says so. */
async function botOnPostgres() {
  const schema = await postgresSchema();
  onTestFinished(schema.drop);
  const line = await brokenLine(schema.url);
  onTestFinished(line.close);
  const clock = testClock();
  const bot = await tipsBot({ clock, store: await openStore(line.url, clock.now) });
  return { ...bot, cut: line.cut, mend: line.mend };
}

describe.skipIf(!answers && !isCi)('while PostgreSQL is away', () => {
  it('look-ups are answered, what can’t be saved is said, and nothing saved before is lost', async () => {
    const { ada, cut, mend, health } = await botOnPostgres();
    await ada.command('/ladder me senior');
    cut();
    expect((await ada.command('/ladder principal')).shown.map(titleOf)).toEqual(['Principal Product Manager']);
    const { shown } = await ada.command('/ladder me principal');
    expect(shown.map(({ text }) => text)).toEqual([expect.stringMatching(/^Something went wrong on my side/)]);
    expect(await health('/readyz')).toMatchObject({ status: 503 });
    mend();
    await expect.poll(() => health('/readyz')).toMatchObject({ status: 200 });
    expect((await ada.command('/ladder me')).shown[0]?.text).toContain('Senior Product Manager');
  });

  it('a tip that falls due waits for it, and comes once when it is back', async () => {
    const { ada, ben, cut, mend, moveTo } = await botOnPostgres();
    await subscribe(ada, 'pm-team');
    cut();
    moveTo('2026-11-23T08:35Z');
    const { shown } = await ada.command('/ladder me senior');
    expect(shown).toHaveLength(1);
    mend();
    await nextTip(ben, 'pm-team');
    moveTo('2026-11-23T08:45Z');
    await subscribe(ada, ada.id, { weekday: '2' });
    moveTo('2026-11-24T08:45Z');
    await nextTip(ada, ada.id);
    expect(weeklyTips(ben, 'pm-team')).toHaveLength(1);
  });
});
