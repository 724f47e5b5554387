import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/practice/protocol.ts';
import { runningBot } from './running-bot.ts';
import { buttonsOf, titleOf, wordsOf } from './shown.ts';
import { sendAgain } from './signed-requests.ts';

async function principalCard(channel = 'general', door: 'socket' | 'http' = 'socket') {
  const bot = await runningBot({ door });
  const { shown } = await bot.ada.command('/ladder principal', channel);
  const [card] = shown;
  if (card === undefined) throw new Error('No card came');
  return { ...bot, card, change: (value: string) => changed(bot.ada, card, value) };
}

type Ada = Awaited<ReturnType<typeof runningBot>>['ada'];

/** What stands in the card's place once the button with that value was pressed. */
async function changed(ada: Ada, card: Message, value: string): Promise<Message> {
  await ada.press(card, value);
  return ada.sees(({ ts, isEdited }) => ts === card.ts && isEdited);
}

describe("a level's card has buttons", () => {
  it('to the levels below and above, the comparison, practice, more, and sharing', async () => {
    const { card } = await principalCard();
    expect(buttonsOf(card)).toEqual([
      '◀ Senior Product Manager',
      'Director of Product Management ▶',
      'Compare with next',
      'Practise this',
      'More',
      'Share to channel',
    ]);
  });

  it.each([
    ['the level above', 'amazon-pm director', 'Director of Product Management'],
    ['the level below', 'amazon-pm senior', 'Senior Product Manager'],
    [
      'what changes at the next level',
      'amazon-pm compare principal director',
      'Principal Product Manager → Director of Product Management',
    ],
    ['what to practise', 'amazon-pm practise principal', 'Practise Principal Product Manager'],
    ['misreadings and questions for a 1:1', 'amazon-pm more principal', 'More on Principal Product Manager'],
  ])('that show %s in its place', async (_, value, title) => {
    const { card, change, ada, ben } = await principalCard();
    expect(titleOf(await change(value))).toBe(title);
    expect(ada.messages('general').map(({ ts }) => ts)).toEqual([card.ts]);
    expect(ben.messages('general')).toEqual([]);
  });

  it('that page through what is long', async () => {
    const { ada } = await runningBot();
    const { shown } = await ada.command('/ladder compare pm-1 pm-2 senior');
    const [first] = shown;
    if (first === undefined) throw new Error('No card came');
    const second = await changed(ada, first, 'amazon-pm compare pm-1 pm-2 senior page 2');
    expect(wordsOf(second)).toContain('page 2 of 4');
    expect(buttonsOf(second).slice(0, 2)).toEqual(['◀ Page', 'Page ▶']);
  });

  it('that are on the other cards of the card, too: three rungs up, one down', async () => {
    const { ada, card, change } = await principalCard();
    await change('amazon-pm director');
    const director = ada.messages('general').find(({ ts }) => ts === card.ts) ?? card;
    await ada.press(director, 'amazon-pm vp');
    const vp = await ada.sees((message) => titleOf(message) === 'Vice President of Product Management');
    expect(buttonsOf(vp)[0]).toBe('◀ Director of Product Management');
  });
});

describe('sharing a card', () => {
  it('asks first', async () => {
    const { card } = await principalCard();
    expect(JSON.stringify(card.blocks)).toContain(
      'Everybody in this conversation will see this card, and that you shared it.',
    );
  });

  it.each(['pm-team', 'random'])('shows it to everybody in #%s, in the name of who shared it', async (channel) => {
    const { ada, ben, card } = await principalCard(channel);
    await ada.press(card, 'share');
    const shared = await ben.sees((message) => titleOf(message) === 'Principal Product Manager');
    expect(wordsOf(shared)).toMatch(new RegExp(`Shared by <@${ada.id}>$`));
    expect(shared.text).toMatch(new RegExp(`^Shared by <@${ada.id}>\n`));
    expect(buttonsOf(shared)).not.toContain('Share to channel');
  });

  it('goes through the address that came with the button, so no membership is needed', async () => {
    const { ada, ben, card, calls } = await principalCard('random');
    await ada.press(card, 'share');
    await ben.sees((message) => titleOf(message) === 'Principal Product Manager');
    expect(calls('response_url').map((call) => call.arguments.response_type)).toEqual(['in_channel']);
    expect(calls('chat.postMessage')).toEqual([]);
  });

  it('leaves a card whose buttons answer each reader alone', async () => {
    const { ada, ben, card } = await principalCard();
    await ada.press(card, 'share');
    const shared = await ben.sees((message) => titleOf(message) === 'Principal Product Manager');
    await ben.press(shared, 'amazon-pm director');
    const his = await ben.sees((message) => titleOf(message) === 'Director of Product Management');
    expect(his.onlyVisibleTo).toBe(ben.id);
    expect(ada.messages('general').map(titleOf)).not.toContain('Director of Product Management');
  });
});

describe('a button from before the ladder was changed', () => {
  it.each([
    ['names a level that is gone', 'amazon-pm a-level-of-last-year'],
    ['carries nothing', ''],
  ])('that %s shows something that is there', async (_, value) => {
    const { ada, card, eventsUrl, signingSecret } = await principalCard('general', 'http');
    const { delivery } = await ada.press(card, 'amazon-pm director');
    await ada.sees((message) => titleOf(message) === 'Director of Product Management');
    if (delivery === null) throw new Error('Nothing was delivered');
    const actions = [{ type: 'button', action_id: 'look:0', value }];
    const stale = { ...delivery, payload: { ...delivery.payload, trigger_id: 'another', actions } };
    await sendAgain(eventsUrl, stale, signingSecret);
    const shown = await ada.sees((message) => titleOf(message) !== 'Director of Product Management');
    expect(buttonsOf(shown)).not.toEqual([]);
  });
});
