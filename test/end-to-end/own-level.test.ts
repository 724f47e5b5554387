import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { runningBot } from './running-bot.ts';
import { titleOf } from './shown.ts';

describe('my own level', () => {
  it('is set, shown and forgotten', async () => {
    const { ada } = await runningBot();
    const titles = async (line: string) => (await ada.command(line)).shown.map(titleOf);
    expect(await titles('/ladder me senior')).toEqual(['Your level: Senior Product Manager']);
    expect(await titles('/ladder me')).toEqual(['Your level: Senior Product Manager']);
    expect(await titles('/ladder me clear')).toEqual(['Forgotten']);
    expect(await titles('/ladder me')).toEqual(['Which level are you?']);
  });

  it('is where /ladder next, compare and path start from', async () => {
    const { ada } = await runningBot();
    await ada.command('/ladder me senior');
    const titles = async (line: string) => (await ada.command(line)).shown.map(titleOf);
    expect(await titles('/ladder next')).toEqual(['From Senior Product Manager to Principal Product Manager']);
    expect(await titles('/ladder compare')).toEqual(['Senior Product Manager → Principal Product Manager']);
    expect(await titles('/ladder path director')).toEqual([
      'From Senior Product Manager to Director of Product Management',
    ]);
  });

  it('is asked for where it is needed and not set, with a button a level', async () => {
    const { ada } = await runningBot();
    const { shown } = await ada.command('/ladder next');
    const [card] = shown;
    if (card === undefined) throw new Error('No card came');
    await ada.press(card, 'amazon-pm me director');
    const set = await ada.sees((message) => titleOf(message) === 'Your level: Director of Product Management');
    expect(set.onlyVisibleTo).toBe(ada.id);
  });

  it('outlives a restart', async () => {
    const store = await openStore('memory:');
    const first = await runningBot({ store });
    await first.ada.command('/ladder me senior');
    const second = await runningBot({ store });
    const { shown } = await second.ada.command('/ladder me');
    expect(shown.map(titleOf)).toEqual(['Your level: Senior Product Manager']);
  });

  it('is never seen by another person', async () => {
    const { ada, ben } = await runningBot();
    await ada.command('/ladder me senior');
    const { shown } = await ben.command('/ladder me');
    await ben.openHome();
    expect(shown.map(titleOf)).toEqual(['Which level are you?']);
    expect(JSON.stringify(await ben.homeShows())).toContain('*Your level* is not set.');
    expect(ben.messages('general').filter(({ onlyVisibleTo }) => onlyVisibleTo !== ben.id)).toEqual([]);
  });

  it('is never seen from another workspace, not even by the same user id', async () => {
    const store = await openStore('memory:');
    const here = await runningBot({ store });
    const elsewhere = await runningBot({
      store,
      workspace: { team: { id: 'T0OTHER', name: 'Other', domain: 'other', enterpriseId: null } },
    });
    await here.ada.command('/ladder me senior');
    const { shown } = await elsewhere.ada.command('/ladder me');
    expect(elsewhere.ada.id).toBe(here.ada.id);
    expect(shown.map(titleOf)).toEqual(['Which level are you?']);
  });

  it('is never seen from the same team id in another enterprise', async () => {
    const store = await openStore('memory:');
    const team = { id: 'T0ACME', name: 'Acme', domain: 'acme' };
    const here = await runningBot({ store, workspace: { team: { ...team, enterpriseId: 'E0ONE' } } });
    const elsewhere = await runningBot({ store, workspace: { team: { ...team, enterpriseId: 'E0TWO' } } });
    await here.ada.command('/ladder me senior');
    const { shown } = await elsewhere.ada.command('/ladder me');
    expect(shown.map(titleOf)).toEqual(['Which level are you?']);
  });

  it('is one and the same by command, by button and on Home', async () => {
    const { ada } = await runningBot({
      workspace: { team: { id: 'T0ACME', name: 'Acme', domain: 'acme', enterpriseId: 'E0ACME' } },
    });
    await ada.openHome();
    await ada.choose(await ada.homeShows(), 'home:level', '0:4');
    await ada.homeShows((home) => JSON.stringify(home).includes('*Your level*: Director'));
    const { shown } = await ada.command('/ladder me');
    expect(shown.map(titleOf)).toEqual(['Your level: Director of Product Management']);
  });
});
