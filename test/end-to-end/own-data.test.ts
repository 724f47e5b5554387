import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { runningBot } from './running-bot.ts';
import { buttonsOf, titleOf, wordsOf } from './shown.ts';
import { firstTip, subscribe, tipsBot } from './tips-bot.ts';

const nothing = { preferences: {}, conversations: [], subscriptions: [], tips: [], topics: [] };

/** Ada has told and set up everything that can be. */
async function knownAda() {
  const bot = await tipsBot();
  const { ada, store } = bot;
  await ada.command('/ladder me senior');
  await subscribe(ada, 'pm-team');
  await subscribe(ada, ada.id, { to: 'person', weekday: '1' });
  await ada.answerTo(await ada.directMessage('what does a principal do'));
  bot.moveTo('2026-11-23T08:35Z');
  await firstTip(ada, 'pm-team');
  await firstTip(ada, ada.id);
  const workspace = `-:${bot.team.id}` as const;
  return { ...bot, workspace, stored: () => store.personalData.exportPerson(workspace, ada.id) };
}

describe('what is stored about me', () => {
  it('stands on my Home, word for word', async () => {
    const { ada, stored } = await knownAda();
    await ada.openHome();
    await ada.press(await ada.homeShows(), 'home:export');
    const window = wordsOf(await ada.opens((shown) => wordsOf(shown).startsWith('```')));
    expect(JSON.parse(window.replaceAll('```', ''))).toEqual(JSON.parse(JSON.stringify(await stored())));
  });

  it('goes from Home, once confirmed, and a channel’s tips go on without my name', async () => {
    const { ada, stored, store, workspace } = await knownAda();
    await ada.openHome();
    const home = await ada.homeShows();
    expect(JSON.stringify(home.blocks)).toContain('Everything that is stored about you goes, for good.');
    await ada.press(home, 'home:erase');
    await ada.homeShows((shown) => wordsOf(shown).includes('*Your level* is not set.'));
    expect(await stored()).toEqual(nothing);
    expect(await store.subscriptions.inChannel(workspace, ada.channelId('pm-team'))).toMatchObject([
      { owner: undefined, state: { kind: 'active' } },
    ]);
  });

  it('goes with /ladder forget, which asks first', async () => {
    const { ada, stored } = await knownAda();
    const { shown } = await ada.command('/ladder forget');
    const [asked] = shown;
    if (asked === undefined) throw new Error('Nothing was asked');
    expect(titleOf(asked)).toBe('Delete what is stored about you?');
    expect((await stored()).preferences).toMatchObject({ level: { level: 'senior' } });
    await ada.press(asked, 'forget yes');
    await ada.sees((message) => titleOf(message) === 'Deleted');
    expect(await stored()).toEqual(nothing);
  });
});

describe('the workspace that leaves', () => {
  it.each([
    ['is removed', { type: 'app_uninstalled' }],
    ['loses its token', { type: 'tokens_revoked', tokens: { oauth: [], bot: ['U0BOT'] } }],
  ])('(the app %s) leaves nothing behind', async (_, event) => {
    const { stored, store, workspace, ada, sendEvent, settled } = await knownAda();
    await sendEvent(event);
    await settled();
    expect(await stored()).toEqual(nothing);
    expect(await store.subscriptions.inChannel(workspace, ada.channelId('pm-team'))).toEqual([]);
  });

  it('does not leave when one person takes back their own token', async () => {
    const { stored, sendEvent, settled } = await knownAda();
    await sendEvent({ type: 'tokens_revoked', tokens: { oauth: ['U0ADA'], bot: [] } });
    await settled();
    expect(await stored()).toMatchObject({ preferences: { level: { level: 'senior' } }, subscriptions: [{}, {}] });
  });
});

describe('Home', () => {
  it('shows what lies between my level and my target', async () => {
    const { ada } = await tipsBot();
    await ada.openHome();
    await ada.choose(await ada.homeShows(), 'home:level', '0:2');
    const home = await ada.homeShows((shown) =>
      wordsOf(shown).includes('From Senior Product Manager to Principal Product Manager'),
    );
    await ada.choose(home, 'home:target', '0:4');
    const further = await ada.homeShows((shown) =>
      wordsOf(shown).includes('*Your target*: Director of Product Management'),
    );
    expect(wordsOf(further)).toMatch(
      /\*From Senior Product Manager to Director of Product Management\*: \d+ new · \d+ grow · \d+ stay/,
    );
    expect(wordsOf(further)).toMatch(/`director\.\d`/);
  });

  it('refuses a target on another ladder, says so, and keeps the rest', async () => {
    const { ada } = await tipsBot();
    await ada.command('/ladder me senior');
    await ada.openHome();
    await ada.choose(await ada.homeShows(), 'home:target', '1:2');
    const home = await ada.homeShows((shown) =>
      wordsOf(shown).includes('Choose a target on the ladder of your own level.'),
    );
    expect(wordsOf(home)).toContain('*Your level*: Senior Product Manager');
  });

  it('has a tip for today, and what this is on the first visit only', async () => {
    const { ada } = await tipsBot();
    await ada.openHome();
    const first = await ada.homeShows();
    expect(wordsOf(first)).toContain('*One thing for this week*');
    expect(wordsOf(first)).toContain('What you write is not stored.');
    await ada.openHome();
    await ada.homeShows((shown) => !wordsOf(shown).includes('Only you see what you ask, unless you share it.'));
  });

  it('mutes my tips until a day of mine, and stops them', async () => {
    const { ada, store, team } = await tipsBot();
    await subscribe(ada, ada.id, { to: 'person' });
    await ada.openHome();
    await ada.choose(await ada.homeShows(), 'home:snooze', '2026-12-10');
    const muted = await ada.homeShows((shown) => wordsOf(shown).includes('Muted until Thursday 10 December.'));
    expect(buttonsOf(muted)).toContain('Resume');
    await ada.press(muted, 'home:resume');
    const resumed = await ada.homeShows((shown) => wordsOf(shown).includes('Next: Monday 23 November.'));
    await ada.press(resumed, 'home:stop');
    await ada.homeShows((shown) => wordsOf(shown).includes('*Weekly tips*: none yet.'));
    expect(await store.subscriptions.ofPerson(`-:${team.id}`, ada.id)).toEqual([]);
  });

  it('takes no day that has passed', async () => {
    const { ada } = await tipsBot();
    await subscribe(ada, ada.id, { to: 'person' });
    await ada.openHome();
    await ada.choose(await ada.homeShows(), 'home:snooze', '2026-11-20');
    await ada.homeShows((shown) => wordsOf(shown).includes('2026-11-20 is not in the future: choose a later day.'));
  });
});

describe('the line of introduction', () => {
  it('stands under the first reply that a person gets, and never again, also not after a restart', async () => {
    const store = await openStore('memory:');
    const { ada, ben } = await runningBot({ store });
    const replies = [
      await ada.command('/ladder principal'),
      await ada.command('/ladder principal'),
      await ben.command('/ladder'),
    ];
    expect(replies.map(isIntroducing)).toEqual([true, false, true]);
    const restarted = await runningBot({ store });
    expect(isIntroducing(await restarted.ada.command('/ladder principal'))).toBe(false);
  });
});

type Outcome = Awaited<ReturnType<Awaited<ReturnType<typeof runningBot>>['ada']['command']>>;

function isIntroducing({ shown }: Outcome): boolean {
  return shown.some(({ text }) => text.includes('I quote your written career ladder'));
}
