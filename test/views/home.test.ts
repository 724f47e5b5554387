import type { types } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import type { CareerFramework } from '../../src/framework/framework.ts';
import { checkView } from '../../src/practice/block-kit/check-view.ts';
import { type HomeContent, homeView } from '../../src/views/home.ts';
import { bakeryLadder } from '../ladders/bakery-ladder.ts';
import { bareLadder } from '../ladders/bare-ladder.ts';
import { hostileLadder } from '../ladders/hostile-ladder.ts';
import { monstrousLadder } from '../ladders/monstrous-ladder.ts';
import { levelOf } from './drawn.ts';
import { mrkdwnOf } from './said.ts';

const frameworks = { all: [bareLadder, bakeryLadder], standard: bakeryLadder };

/** Nothing chosen, nothing set up, looked at for the first time. */
function fresh(ladder: CareerFramework, all = frameworks): HomeContent {
  const nothing = { level: undefined, target: undefined, tip: undefined, answerStyle: undefined };
  return {
    ...nothing,
    modelSwitch: undefined,
    notice: undefined,
    frameworks: all,
    framework: ladder,
    isLevelGone: false,
    isFirstVisit: true,
    subscriptions: [],
    changes: [],
  };
}

function elementsOf({ blocks }: types.HomeView, id: string) {
  return blocks.flatMap((block) =>
    block.type === 'actions' && 'elements' in block && block.block_id === id ? block.elements : [],
  );
}

describe("a person's own page", () => {
  it('says what this is, with a level of their ladder as the example', () => {
    expect(mrkdwnOf(homeView(fresh(bakeryLadder)).blocks)[0]).toBe(
      [
        'I answer from your written career ladder, line by line, with the id of each line.',
        'Type `/ladder baker` anywhere, write to me, or mention me. What is not written, I say so.',
        'Only you see what you ask, unless you share it. What you write is not stored.',
      ].join('\n'),
    );
  });

  it('lets them choose their level, a group a track, while they have none', () => {
    const view = homeView(fresh(bakeryLadder));
    expect(mrkdwnOf(view.blocks)[1]).toBe('*Your level* is not set.');
    expect(elementsOf(view, 'own-level')).toEqual([
      {
        type: 'static_select',
        action_id: 'home:level',
        placeholder: { type: 'plain_text', text: 'Choose your level' },
        option_groups: [
          {
            label: { type: 'plain_text', text: 'Bare' },
            options: [{ text: { type: 'plain_text', text: 'Only Baker' }, value: '0:0' }],
          },
          {
            label: { type: 'plain_text', text: 'Bakery: Craft' },
            options: [
              { text: { type: 'plain_text', text: 'Apprentice' }, value: '1:0' },
              { text: { type: 'plain_text', text: 'Baker' }, value: '1:1' },
              { text: { type: 'plain_text', text: 'Master Baker' }, value: '1:2' },
            ],
          },
          {
            label: { type: 'plain_text', text: 'Bakery: Management' },
            options: [{ text: { type: 'plain_text', text: 'Chef' }, value: '1:3' }],
          },
        ],
      },
    ]);
  });

  it('shows the level that they chose, what follows from it, and how to forget it', () => {
    const view = homeView({ ...fresh(bakeryLadder), level: levelOf(bakeryLadder, 'chef') });
    expect(mrkdwnOf(view.blocks)[1]).toBe('*Your level*: Chef');
    expect(elementsOf(view, 'own-level')).toMatchObject([
      { action_id: 'home:level', initial_option: { text: { text: 'Chef' }, value: '1:3' } },
      { action_id: 'home:target', placeholder: { text: 'And a target, if you like' } },
      { text: { text: 'What is expected' }, value: 'bakery chef' },
      { text: { text: 'What changes next' }, value: 'bakery next chef' },
      { text: { text: 'Forget my level' }, action_id: 'home:forget-level' },
    ]);
  });

  it('shows the ladder at a glance, and nothing to share', () => {
    const view = homeView(fresh(bakeryLadder));
    expect(mrkdwnOf(view.blocks).slice(-3)).toEqual([
      'version 1.2 · 4 levels · from the handbook',
      [
        '*Craft*',
        '• *1. Apprentice*: Learns to bake. `apprentice`',
        '• *2. Baker*: one oven `baker`',
        '• *3. Master Baker*: Invents bread. `master`',
        '*Management*',
        '• *3. Chef*: Leads bakers. `chef`',
      ].join('\n'),
      'one bakery’s view\nNot stated here: pay, night work.',
    ]);
    expect(view.blocks.at(-1)).toMatchObject({ elements: [{ value: 'bakery apprentice' }, {}, { value: 'help' }] });
  });

  it.each([
    ['small', bakeryLadder],
    ['bare', bareLadder],
    ['hostile', hostileLadder],
    ['monstrous', monstrousLadder],
  ])('is one that Slack takes, of a %s ladder', (_, ladder) => {
    const all = { all: [bakeryLadder, ladder], standard: ladder };
    expect(checkView(homeView({ ...fresh(ladder, all), level: ladder.levels.at(-1) })).findings).toEqual([]);
    expect(checkView(homeView(fresh(ladder, all))).findings).toEqual([]);
  });
});
