import { describe, expect, it } from 'vitest';
import { runningBot } from './running-bot.ts';

const owner = 'U0PRACTICE1';
const names = ['ada', 'ben', 'cleo', 'dov', 'eva'];
const people = names.map((handle) => ({ handle, name: handle, timeZone: 'Europe/Zurich' }));

const nothing = /Nothing yet: a topic shows once five different people have met it\./;

/** Five people, of whom Ada owns the ladder. */
async function fivePeople() {
  const bot = await runningBot({ workspace: { people }, environment: { LADDER_OWNERS: owner } });
  const gaps = async () => (await bot.ada.command('/ladder gaps')).shown.map(({ text }) => text).join('\n');
  return { ...bot, everybody: names.map(bot.as), gaps };
}

describe('what people ask that the ladder does not say', () => {
  it('is told to its owner once five people asked for it, and no sooner', async () => {
    const { everybody, gaps } = await fivePeople();
    for (const person of everybody) {
      expect(await gaps()).toMatch(nothing);
      await person.answerTo(await person.directMessage('how much does a senior make, says zanzibar'));
    }
    expect(await gaps()).toContain('• Pay (Amazon product management) – 5 people, 5 times');
    expect(await gaps()).not.toContain('zanzibar');
  });

  it('is not told when one person asks five times', async () => {
    const { ben, gaps } = await fivePeople();
    for (const question of ['pay?', 'salary?', 'how much does a vp earn', 'what is the bonus', 'what about equity'])
      await ben.answerTo(await ben.directMessage(question));
    expect(await gaps()).toMatch(nothing);
  });

  it('is forgotten again with one of the five', async () => {
    const { everybody, ben, gaps } = await fivePeople();
    for (const person of everybody) await person.answerTo(await person.directMessage('how much does a senior make'));
    await ben.command('/ladder forget yes');
    expect(await gaps()).toMatch(nothing);
  });

  it('is told to nobody else', async () => {
    const { ben } = await fivePeople();
    const { shown } = await ben.command('/ladder gaps');
    expect(shown[0]?.text).toContain('That is for the owners of the ladder.');
  });
});

describe('a thumb down', () => {
  it('is counted by what was asked about, and thanked for in private', async () => {
    const { everybody, gaps } = await fivePeople();
    for (const person of everybody) {
      const answer = await person.answerTo(await person.directMessage('principal'));
      await person.choose(answer, 'feedback', 'negative');
      const thanks = await person.sees(({ text }) => text.startsWith('Thank you.'));
      expect(thanks.onlyVisibleTo).toBe(person.id);
    }
    expect(await gaps()).toMatch(/Marked as not useful:\n• .*: Principal Product Manager .* – 5 people, 5 times/);
  });

  it('turned up is not', async () => {
    const { everybody, gaps } = await fivePeople();
    for (const person of everybody) {
      const answer = await person.answerTo(await person.directMessage('principal'));
      await person.choose(answer, 'feedback', 'positive');
      await person.sees(({ text }) => text.startsWith('Thank you, good to know.'));
    }
    expect(await gaps()).toMatch(nothing);
  });
});
