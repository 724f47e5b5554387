import { describe, expect, it } from 'vitest';
import { mentors, modelBot, phrasing, roadmaps, says, senior, unclear } from './model-bot.ts';
import { runningBot } from './running-bot.ts';
import { buttonsOf, titleOf, wordsOf } from './shown.ts';
import { sendAgain } from './signed-requests.ts';

const both = says(phrasing(mentors, roadmaps));
const owners = { environment: { LADDER_OWNERS: 'U0PRACTICE1' } };
const off = '*The language model* is off for everybody here';

describe('a person who chose plain answers on Home', () => {
  it('gets them, and the model is shown nothing of theirs', async () => {
    const { ada, asked } = await modelBot(both);
    await ada.openHome();
    await ada.choose(await ada.homeShows(), 'home:style', 'plain');
    const answer = await ada.answerTo(await ada.directMessage(senior));
    expect(answer.stream).toBeUndefined();
    await ada.answerTo(await ada.directMessage(unclear));
    expect(asked).toEqual([]);
  });

  it('leaves a colleague their own choice', async () => {
    const { ada, ben } = await modelBot(both);
    await ada.openHome();
    await ada.choose(await ada.homeShows(), 'home:style', 'plain');
    await ben.directMessage(senior);
    await ben.sees(({ stream }) => stream === 'complete');
  });
});

describe('people of another company', () => {
  it.each(['mention', 'directMessage'] as const)('who may read along with a %s: no model hears of it', async (door) => {
    const { ada, asked, deliveries, eventsUrl, signingSecret } = await modelBot(both, { door: 'http' });
    const before = await (door === 'mention' ? ada.mention('pm-team', 'thanks!') : ada.directMessage('thanks!'));
    await ada.answerTo(before);
    const [delivery] = deliveries();
    if (delivery === undefined) throw new Error('Nothing was delivered');
    const event = { ...Object(delivery.payload.event), text: senior, ts: '1999999999.000100', thread_ts: before.ts };
    const payload = { ...delivery.payload, event, event_id: 'Ev0SHARED', is_ext_shared_channel: true };
    await sendAgain(eventsUrl, { ...delivery, payload }, signingSecret);
    const answer = await ada.sees((message) => titleOf(message) === 'Senior Product Manager');
    expect(answer.stream).toBeUndefined();
    expect(asked).toEqual([]);
  });
});

describe("the ladder's owner", () => {
  it('turns the model off for everybody, and on again', async () => {
    const { ada, ben, asked } = await modelBot(both, owners);
    await ada.openHome();
    await ada.press(await ada.homeShows(), 'home:model');
    const home = await ada.homeShows((view) => wordsOf(view).includes(off));
    await ben.answerTo(await ben.directMessage(senior));
    await ben.answerTo(await ben.directMessage(unclear));
    expect(asked).toEqual([]);
    await ada.press(home, 'home:model');
    await ada.homeShows((view) => !wordsOf(view).includes(off));
    await ben.directMessage(senior);
    await ben.sees(({ stream }) => stream === 'complete');
  });

  it('is the only one who sees the switch', async () => {
    const { ben } = await modelBot(both, owners);
    await ben.openHome();
    const home = await ben.homeShows();
    expect(wordsOf(home)).not.toContain('The language model');
    expect(wordsOf(home)).toContain('*How I answer you* in conversations');
  });

  it('takes the choice of style away with it, where there is nothing to choose', async () => {
    const { ada, ben } = await modelBot(both, owners);
    await ada.openHome();
    await ada.press(await ada.homeShows(), 'home:model');
    await ada.homeShows((view) => wordsOf(view).includes(off));
    await ben.openHome();
    expect(wordsOf(await ben.homeShows())).not.toContain('How I answer you');
  });

  it('has no switch where no model is connected', async () => {
    const { ada } = await runningBot(owners);
    await ada.openHome();
    expect(buttonsOf(await ada.homeShows())).not.toContain('Turn it off for everybody');
  });
});
