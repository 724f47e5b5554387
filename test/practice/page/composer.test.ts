import { describe, expect, it } from 'vitest';
import { completionsFor, usageHint } from '../../../src/practice/page/composer/completions.ts';
import { actFor } from '../../../src/practice/page/composer/outgoing.ts';

const people = [
  { id: 'U1', handle: 'ada', name: 'Ada Lin', timeZone: 'Europe/Berlin', isBot: false },
  { id: 'U2', handle: 'ladder', name: 'ladder', timeZone: 'UTC', isBot: true },
];
const commands = [
  { command: '/ladder', description: 'What your ladder says', usageHint: '[level]' },
  { command: '/invite', description: 'Add somebody', usageHint: '@name' },
];
const conversation = {
  id: 'C1',
  kind: 'channel' as const,
  name: 'pm-team',
  botIsMember: true,
  isArchived: false,
};

describe('while somebody types', () => {
  const labels = (text: string) => completionsFor(text, { commands, people }).map(({ label }) => label);

  it.each([
    ['/', ['/ladder', '/invite']],
    ['/la', ['/ladder']],
    ['/ladder ', []],
    ['look at /la', []],
    ['@', ['@ada', '@ladder']],
    ['hello @L', ['@ladder']],
    ['ada@la', []],
    ['hello', []],
  ])('%j offers %j', (text, offered) => {
    expect(labels(text)).toEqual(offered);
  });

  it('what is chosen takes the place of what was typed of it', () => {
    expect(completionsFor('hello @la', { commands, people })[0]?.text).toBe('hello @ladder ');
    expect(completionsFor('/l', { commands, people })[0]?.text).toBe('/ladder ');
  });

  it('how a command goes on is said once it stands there', () => {
    expect([usageHint('/ladder ', commands), usageHint('/ladder', commands), usageHint('hello ', commands)]).toEqual([
      '[level]',
      '',
      '',
    ]);
  });
});

describe('what is sent', () => {
  const sent = (text: string, threadTs?: string) => actFor(text, { conversation, threadTs }, people);

  it('is a command where it begins with one, with the rest as its text', () => {
    expect(sent('/ladder  compare a b ')).toEqual({
      kind: 'command',
      channel: 'C1',
      command: '/ladder',
      text: 'compare a b',
    });
  });

  it('is an invitation or a removal where it is one of Slack’s own commands', () => {
    expect(sent('/invite @ladder')).toEqual({ kind: 'invite-bot', channel: 'C1' });
    expect(sent('/remove @ladder')).toEqual({ kind: 'remove-bot', channel: 'C1' });
  });

  it.each([
    ['a < b & c > d', 'a &lt; b &amp; c &gt; d'],
    ['hi @ladder, and @ADA!', 'hi <@U2>, and <@U1>!'],
    ['@nobody', '@nobody'],
    ['ada@ladder.example', 'ada@ladder.example'],
    ['<@U2>', '&lt;@U2&gt;'],
  ])('is otherwise a message: %j as %j', (typed, text) => {
    expect(sent(typed)).toEqual({ kind: 'post', channel: 'C1', text });
  });

  it('stays in its thread', () => {
    expect(sent('yes', '7.1')).toEqual({ kind: 'post', channel: 'C1', text: 'yes', threadTs: '7.1' });
  });
});
