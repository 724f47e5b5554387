import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { wordsOf } from './shown.ts';
import { subscribe, testClock, tipsBot } from './tips-bot.ts';

/** Two workspaces on one store, in which people and channels have the same ids; Ada has set up tips in the first. */
async function twoWorkspaces() {
  const clock = testClock();
  const store = await openStore('memory:', clock.now);
  const here = await tipsBot({ store, clock });
  const elsewhere = await tipsBot({
    store,
    clock,
    workspace: { team: { id: 'T0OTHER', name: 'Other', domain: 'other', enterpriseId: null } },
  });
  await subscribe(here.ada, 'pm-team');
  await subscribe(here.ada, here.ada.id, { to: 'person' });
  await here.ada.command('/ladder me senior');
  const workspace = `-:${here.team.id}` as const;
  const tips = await store.subscriptions.ofPerson(workspace, here.ada.id);
  const everything = () => store.personalData.exportPerson(workspace, here.ada.id);
  return { here, elsewhere, store, ids: tips.map(({ id }) => id), everything };
}

const verbs = ['stop', 'pause', 'resume'];

describe('another workspace, with the same people and channels in it,', () => {
  it('sees nothing of ours in its lists, on its Home, in what is stored', async () => {
    const { elsewhere } = await twoWorkspaces();
    const { ada } = elsewhere;
    const lists = [
      await ada.command('/ladder subscriptions', 'pm-team'),
      await ada.command('/ladder subscriptions', ada.id),
    ];
    expect(JSON.stringify(lists.map(({ shown }) => shown))).not.toContain('09:30');
    await ada.openHome();
    expect(wordsOf(await ada.homeShows())).toContain('*Weekly tips*: none yet.');
    await ada.press(await ada.homeShows(), 'home:export');
    const stored = wordsOf(await ada.opens());
    expect(stored).not.toContain('senior');
    expect(stored).not.toContain('Europe/Zurich');
  });

  it.each(verbs)('can’t %s our tips, though it knows their ids', async (verb) => {
    const { elsewhere, ids, everything } = await twoWorkspaces();
    const before = await everything();
    for (const id of ids) {
      const { shown } = await elsewhere.ada.command(`/ladder subscriptions ${verb} ${id}`, 'pm-team');
      expect(shown.map(({ text }) => text)).toEqual([
        'There are no such tips here. Perhaps they were stopped a while ago.',
      ]);
    }
    expect(await everything()).toEqual(before);
  });

  it('deletes only what is its own', async () => {
    const { elsewhere, everything } = await twoWorkspaces();
    const before = await everything();
    await elsewhere.ada.command('/ladder forget yes');
    expect(await everything()).toEqual(before);
  });

  it('removes only itself', async () => {
    const { elsewhere, everything, store } = await twoWorkspaces();
    const before = await everything();
    await subscribe(elsewhere.ada, 'pm-team');
    await elsewhere.sendEvent({ type: 'app_uninstalled' });
    await elsewhere.settled();
    expect(await everything()).toEqual(before);
    expect(await store.subscriptions.ofPerson('-:T0OTHER', elsewhere.ada.id)).toEqual([]);
  });
});

describe('another person of the same workspace', () => {
  it('sees nothing of what I told or set up, outside the channel that gets it', async () => {
    const { here } = await twoWorkspaces();
    const { ben } = here;
    const lists = [
      await ben.command('/ladder subscriptions', 'general'),
      await ben.command('/ladder subscriptions', ben.id),
    ];
    expect(JSON.stringify(lists.map(({ shown }) => shown))).not.toContain('09:30');
    await ben.openHome();
    expect(wordsOf(await ben.homeShows())).toContain('*Weekly tips*: none yet.');
    expect(wordsOf(await ben.homeShows())).toContain('*Your level* is not set.');
    await ben.press(await ben.homeShows(), 'home:export');
    expect(wordsOf(await ben.opens())).not.toContain('Europe/Zurich');
  });

  it('is not told my level by following up what I asked for myself', async () => {
    const { here } = await twoWorkspaces();
    const asked = await here.ada.mention('pm-team', 'what should I do next to move up?');
    await here.settled();
    expect(here.ben.snapshot().messages.filter(({ threadTs }) => threadTs === asked.ts)).toEqual([]);
    const answer = await here.ben.answerTo(await here.ben.mention('pm-team', 'and the one above that?', asked.ts));
    expect(answer.text).not.toMatch(/principal|director/i);
  });

  it.each(verbs)('can’t %s from elsewhere what a channel gets, nor anywhere what I get', async (verb) => {
    const { here, ids, everything } = await twoWorkspaces();
    const [channels, mine] = ids;
    const before = await everything();
    for (const [channel, id] of [
      ['general', channels],
      ['general', mine],
      ['pm-team', mine],
      [here.ben.id, mine],
    ] as const) {
      const { shown } = await here.ben.command(`/ladder subscriptions ${verb} ${id}`, channel);
      expect(shown[0]?.text).toContain('There are no such tips here.');
    }
    expect(await everything()).toEqual(before);
  });

  it('deleting their own data leaves mine', async () => {
    const { here, everything } = await twoWorkspaces();
    const before = await everything();
    await here.ben.command('/ladder forget yes');
    expect(await everything()).toEqual(before);
  });
});
