import { describe, expect, it } from 'vitest';
import { checkBlocks } from '../../src/practice/block-kit/check-blocks.ts';
import type { Card } from '../../src/views/card.ts';
import { richMessage } from '../../src/views/rich-message.ts';
import { sideBySideTable } from '../../src/views/side-by-side.ts';
import { bakeryLadder } from '../ladders/bakery-ladder.ts';
import { hostileLadder } from '../ladders/hostile-ladder.ts';
import { monstrousLadder } from '../ladders/monstrous-ladder.ts';

function compared(ladder: typeof bakeryLadder, count: number): Card {
  const levels = ladder.levels.slice(0, count);
  return { title: 'Beside', context: [], body: [], table: sideBySideTable(ladder, levels), footer: [], buttons: [] };
}

describe('a message with a table', () => {
  it('has the same as plain lines to fall back on, and in its text', () => {
    const message = richMessage(compared(bakeryLadder, 4));
    expect(message.blocks.map(({ type }) => type)).toEqual(['header', 'table']);
    expect(message.plainBlocks.map(({ type }) => type)).toEqual(['header', 'section']);
    expect(message.text).toContain('• Chef: Leads bakers. [chef.1]');
  });

  it.each([
    ['too many columns', monstrousLadder, 40],
    ['too many characters', hostileLadder, 3],
  ])('shows plain lines where the table has %s', (_, ladder, count) => {
    expect(richMessage(compared(ladder, count)).blocks.map(({ type }) => type)).not.toContain('table');
  });

  it.each([2, 3, 4])('is one that Slack takes, of %i levels', (count) => {
    const { blocks, plainBlocks } = richMessage(compared(bakeryLadder, count));
    expect([...checkBlocks(blocks, 'message'), ...checkBlocks(plainBlocks, 'message')]).toEqual([]);
  });
});
