import { expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { askedMessage } from '../../src/commands/ask.ts';
import { ladder } from '../ladders/ladders.ts';
import { ladderCommand } from './ladder-command.ts';

const engineering = ladder('../../data/frameworks/engineering.yml');

it('a comparison of many levels goes on where its first page ends, whatever is said above it', async () => {
  const levels = engineering.levels.filter(({ track }) => track === engineering.tracks[0]?.id);
  const answer: Answer = {
    framework: engineering,
    intent: 'compare',
    outcome: 'answered',
    levels,
    aboutAsker: false,
    parts: [
      { kind: 'sentence', text: 'Showing Staff Engineer (you typed staf).' },
      { kind: 'side-by-side', levels },
    ],
    notStated: [],
    next: [],
  };
  const { text } = askedMessage(answer, 'compare all of them');
  const compare = `engineering compare ${levels.map(({ id }) => id).join(' ')}`;
  const whole = await ladderCommand(engineering)(compare);
  const lines = (message: { text: string }) => message.text.split('\n').filter((line) => line.startsWith('•'));
  expect(text).toContain('Showing Staff Engineer (you typed staf).');
  expect(lines({ text })).toEqual(lines(whole));
});
