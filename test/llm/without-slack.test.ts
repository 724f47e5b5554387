import { expect, it } from 'vitest';
import { withoutSlack } from '../../src/llm/without-slack.ts';

it.each([
  ['a mention', '<@U012AB3CD> what is senior?', 'what is senior?'],
  ['a channel', 'senior in <#C012AB3CD|promotions>?', 'senior in ?'],
  ['a group', '<!subteam^S012AB3CD|@leads> senior?', 'senior?'],
  ['an id by itself', 'is U012AB3CD a senior?', 'is a senior?'],
  ['an address', 'ask ann@example.com about senior', 'ask about senior'],
  ['a name with an at sign', 'is @ann.lee senior?', 'is senior?'],
  ['no word in capitals', 'WHAT DOES A DIRECTOR DO', 'WHAT DOES A DIRECTOR DO'],
  ['nothing else', 'VP vs SVP, and L7?', 'VP vs SVP, and L7?'],
])('%s stays here', (_, text, sent) => {
  expect(withoutSlack(text)).toBe(sent);
});

it('no more than 1,000 characters are sent', () => {
  expect(withoutSlack('a'.repeat(5_000))).toHaveLength(1_000);
});
