import { describe, expect, it } from 'vitest';
import { subcommands } from '../../src/commands/subcommands.ts';
import { reservedWords } from '../../src/framework/reserved-words.ts';
import { inMemoryPreferences } from '../fakes/in-memory-preferences.ts';
import { inMemoryTopicCounts } from '../fakes/in-memory-topic-counts.ts';
import { tipsParts } from '../fakes/tips-parts.ts';
import { bakeryLadder } from '../ladders/bakery-ladder.ts';
import { ladderCommand } from './ladder-command.ts';

const frameworks = { all: [bakeryLadder], standard: bakeryLadder };
const known = subcommands({
  ...tipsParts(frameworks),
  frameworks,
  preferences: inMemoryPreferences(),
  topicCounts: inMemoryTopicCounts(),
  owners: [],
});
const names = known.flatMap(({ name, otherNames = [] }) => [name, ...otherNames]);

describe('the subcommands', () => {
  it('have names of their own, each', () => {
    expect(names).toHaveLength(new Set(names).size);
  });

  it('have names that no ladder and no level can take', () => {
    expect(names.filter((name) => name !== '?' && !reservedWords.has(name))).toEqual([]);
  });

  it.each(known.map(({ name }) => name).filter((name) => name !== 'help'))('are all in the help: %s', async (name) => {
    const { lines } = await ladderCommand(bakeryLadder)('help');
    expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^• /ladder ${name}( [a-z ]+)? – `)));
  });
});
