import { describe, expect, it } from 'vitest';
import { runningBot } from './running-bot.ts';
import { wordsOf } from './shown.ts';

const bad = [
  ['blanks only', ' \t  '],
  ['10,000 characters', 'principal '.repeat(1000)],
  ['10,000 characters without a space', 'x'.repeat(10_000)],
  ['emoji only', '🎉🧗‍♀️🪜'],
  ['right-to-left', 'مدير منتجات رئيسي'],
  ['right-to-left marks', '\u202Eprincipal\u202C'],
  ['a call to a whole channel', '<!channel> <!here> <!everyone>'],
  ["somebody's name", '<@U0PRACTICE2|ben> <#C0PRACTICE1|general>'],
  ['a link', '<https://evil.example|principal>'],
  ['escaped signs', '&lt;!channel&gt; &amp;lt;'],
  ['control characters', 'a\u0000b\u0007c\u001Bd\u007F'],
  ['lines', 'principal\nprincipal\r\n> principal'],
  ['mrkdwn', '*_~`principal```~_*'],
  ['half an emoji', 'principal \uD83C'],
  ['names of JavaScript', '__proto__ constructor toString'],
  ['an unknown subcommand', 'promote me'],
  ['a level of another ladder', 'amazon-pm staff engineer'],
  ['a page that is not there', 'principal page 99999999999999999999'],
  ['a page before the first', 'practise principal page -3'],
  ['a comparison with nothing', 'compare'],
  ['a comparison of a level with itself', 'compare principal principal'],
  ['a path downwards', 'path principal to pm-2'],
  ['a path that is none', 'path engineering staff to manager'],
  ['an unknown competency', 'competency juggling'],
  ['an unknown principle', 'principles frugal deep'],
  ['an unknown term', 'term wharrgarbl'],
  ['an unknown own level', 'me wharrgarbl'],
] as const;

const longestReply = 4000;

/** What Slack would turn into a call, a link or an image of somebody; characters that nobody sees or that turn text around. */
const unsafe = /<[!@#]|<http|(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u;

describe('gets one clear short reply and calls nobody:', () => {
  it.each(bad)('%s after /ladder', async (_, text) => {
    const { ada, log } = await runningBot();
    const { shown } = await ada.command(`/ladder ${text}`);
    const [reply, ...others] = shown;
    expect(others).toEqual([]);
    expect(reply?.text).toMatch(/\p{L}/u);
    expect(reply?.text.length).toBeLessThan(longestReply);
    expect(reply?.text).not.toMatch(unsafe);
    expect(log()).not.toContain('"level":50');
  });

  it.each(bad)('%s in a direct message', async (_, text) => {
    const { ada, log } = await runningBot();
    const reply = await ada.answerTo(await ada.directMessage(`? ${text}`));
    expect(reply.text).toMatch(/\p{L}/u);
    expect(reply.text.length).toBeLessThan(longestReply);
    expect(reply.text).not.toMatch(unsafe);
    expect(log()).not.toContain('"level":50');
  });
});

describe('signs that Slack escapes on their way', () => {
  it('are read, and told, as they were typed', async () => {
    const { ada } = await runningBot();
    const { shown } = await ada.command('/ladder next R&amp;D');
    expect(shown.map(wordsOf).join()).toContain('“R&amp;D”');
  });
});
