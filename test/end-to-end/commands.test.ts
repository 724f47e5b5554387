import { describe, expect, it } from 'vitest';
import { runningBot } from './running-bot.ts';
import { titleOf, wordsOf } from './shown.ts';

const startup = ['auth.test', 'apps.connections.open', 'apps.connections.open'];

describe('/ladder answers inside the acknowledgement, for the asker alone', () => {
  it.each([
    ['/ladder', 'Amazon product management'],
    ['/ladder principal', 'Principal Product Manager'],
    ['/ladder   PRINCIPAL  ', 'Principal Product Manager'],
    ['/ladder the principal pm role', 'Principal Product Manager'],
    ['/ladder prinicpal', 'Principal Product Manager'],
    ['/ladder PM II', 'Product Manager II'],
    ['/ladder L7', 'Principal Product Manager'],
    ['/ladder pm', 'Which one?'],
    ['/ladder compare senior principal', 'Senior Product Manager → Principal Product Manager'],
    ['/ladder compare vp vs svp', 'Vice President of Product Management → Senior Vice President of Product Management'],
    ['/ladder compare pm-1 pm-2 senior', 'Product Manager I · Product Manager II · Senior Product Manager'],
    ['/ladder next senior', 'From Senior Product Manager to Principal Product Manager'],
    ['/ladder next cpo', 'Chief Product Officer'],
    ['/ladder path pm-2 to principal', 'From Product Manager II to Principal Product Manager'],
    ['/ladder competency', 'Competencies'],
    ['/ladder competency strategy', 'Strategy and decisions'],
    ['/ladder principles', '16 principles'],
    ['/ladder principles dive deep', 'Dive Deep'],
    ['/ladder term', 'Glossary'],
    ['/ladder term bar raiser', 'Bar Raiser'],
    ['/ladder practise principal', 'Practise Principal Product Manager'],
    ['/ladder more principal', 'More on Principal Product Manager'],
    ['/ladder frameworks', '2 ladders'],
    ['/ladder help', 'What your ladder says, line by line'],
    ['/ladder me', 'Which level are you?'],
    ['/ladder me senior', 'Your level: Senior Product Manager'],
    ['/ladder engineering', 'Software engineering'],
    ['/ladder engineering staff', 'Staff Engineer'],
    ['/ladder staff engineer', 'Staff Engineer'],
    ['/ladder compare engineering junior staff', 'Junior Engineer → Staff Engineer'],
  ])('%s: %s', async (line, title) => {
    const { ada, calls, settled } = await runningBot();
    const { ack, shown } = await ada.command(line);
    await settled();
    expect(ack).toMatchObject({ response_type: 'ephemeral' });
    expect(shown.map((message) => [titleOf(message), message.onlyVisibleTo])).toEqual([[title, ada.id]]);
    expect(calls().map(({ method }) => method)).toEqual(startup);
  });

  it('in a channel where the bot is no member, too', async () => {
    const { ada, ben } = await runningBot();
    const { shown } = await ada.command('/ladder principal', 'random');
    expect(shown.map(titleOf)).toEqual(['Principal Product Manager']);
    expect(ben.messages('random')).toEqual([]);
  });

  it('with the id of every line, the ladder and its version', async () => {
    const { ada } = await runningBot();
    const { shown } = await ada.command('/ladder principal');
    const words = shown.map(wordsOf).join();
    expect(words).toContain('rung 4 of 8 · Amazon product management · version 1.0.0');
    expect(words.match(/`\S+`/g)).toEqual([1, 2, 3, 4, 5, 6].map((line) => `\`principal.${line}\``));
  });

  it('saying the same to those who only hear or get notified of it', async () => {
    const { ada } = await runningBot();
    const { shown } = await ada.command('/ladder principal');
    expect(shown[0]?.text).toMatch(/^Principal Product Manager\n.*version 1\.0\.0\n(.*\n)*.*\[principal\.6]/);
  });

  it('to many people at once, each with what they asked for', async () => {
    const { ada, ben } = await runningBot();
    const [hers, his] = await Promise.all([ada.command('/ladder principal'), ben.command('/ladder director')]);
    expect(hers.shown.map(titleOf)).toEqual(['Principal Product Manager']);
    expect(his.shown.map(titleOf)).toEqual(['Director of Product Management']);
  });
});

describe('a long answer', () => {
  it('is paged, never cut', async () => {
    const { ada } = await runningBot();
    const { shown } = await ada.command('/ladder compare pm-1 pm-2 senior');
    expect(shown.map(wordsOf).join()).toContain('page 1 of 4');
  });
});
