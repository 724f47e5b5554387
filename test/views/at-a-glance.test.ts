import { describe, expect, it } from 'vitest';
import type { Answer, Part } from '../../src/answer/answer.ts';
import { expectationLine, principleLine } from '../../src/framework/cited-line.ts';
import { compareLevels } from '../../src/framework/compare.ts';
import { answerCard } from '../../src/views/answer.ts';
import { atAGlance } from '../../src/views/at-a-glance.ts';
import { ladder } from '../ladders/ladders.ts';
import { drawn, levelOf } from './drawn.ts';

const amazonPm = ladder('../../data/frameworks/amazon-pm.yml');
const [pm2, senior, vp] = ['pm-2', 'senior', 'vp'].map((id) => levelOf(amazonPm, id));

const look = { label: 'Senior Product Manager', command: 'amazon-pm senior' };

function answer(parts: readonly Part[], more: Partial<Answer> = {}): Answer {
  const about = { framework: amazonPm, intent: 'level', outcome: 'answered', aboutAsker: false } as const;
  return { ...about, levels: [], parts, notStated: [], next: [look], ...more };
}

const text = (sentence: string): Part => ({ kind: 'sentence', text: sentence });
const linesOf = (level = senior): Part => ({ kind: 'lines', lines: level?.expectations.map(expectationLine) ?? [] });

describe('a reply', () => {
  it('of a dozen lines is shown as it is', () => {
    const short = answer([text('On this, the ladder says:'), linesOf()]);
    expect(atAGlance(short)).toBe(short);
  });

  it('with a long comparison keeps what grows and is new, and has all of it behind a button', () => {
    if (pm2 === undefined || senior === undefined) throw new Error('These levels are there');
    const practise: Part = {
      kind: 'lines',
      title: 'To practise:',
      lines: [expectationLine(senior.expectations[1] ?? never())],
    };
    const comparison = compareLevels(amazonPm, pm2, senior);
    expect(drawn(answerCard(atAGlance(answer([{ kind: 'comparison', comparison }, practise]))))).toEqual([
      'Amazon product management',
      `version ${amazonPm.version}`,
      'Stays:',
      expect.stringMatching(/\[every-level\.1 – every-level\.6\]$/),
      'Grows:',
      expect.stringMatching(/→ senior\.8\]$/),
      expect.stringMatching(/→ senior\.1\]$/),
      'New at Senior Product Manager:',
      expect.stringMatching(/\[senior\.2\]$/),
      expect.stringMatching(/\[senior\.4\]$/),
      expect.stringMatching(/\[senior\.5\]$/),
      expect.stringMatching(/\[senior\.7\]$/),
      expect.stringMatching(/\[senior\.3\]$/),
      '5 more lines stand behind “Compare them”.',
      'To practise:',
      expect.stringMatching(/\[senior\.2\]$/),
      '[Compare them] → amazon-pm compare pm-2 senior',
      '[Senior Product Manager] → amazon-pm senior',
    ]);
  });

  it('to several questions keeps some lines for each', () => {
    const reply = atAGlance(answer([text('First.'), linesOf(), text('Second.'), linesOf(vp)]));
    expect(drawn(answerCard(reply)).filter((line) => !line.startsWith('•'))).toEqual([
      'Amazon product management',
      `version ${amazonPm.version}`,
      'First.',
      '3 more lines stand behind “Senior Product Manager”.',
      'Second.',
      '3 more lines stand behind “Vice President of Product Management”.',
      '[Senior Product Manager] → amazon-pm senior',
      '[Vice President of Product Management] → amazon-pm vp',
    ]);
  });

  it('of all principles begins with the first of them', () => {
    const lines = amazonPm.principles.map(principleLine);
    expect(drawn(answerCard(atAGlance(answer([{ kind: 'lines', lines }])))).slice(-3)).toEqual([
      '3 more lines stand behind “Principles”.',
      '[Principles] → amazon-pm principles',
      '[Senior Product Manager] → amazon-pm senior',
    ]);
  });

  it('of a topic from level to level is cut between two levels', () => {
    const parts = amazonPm.levels.map((level): Part => {
      const lines = level.expectations.slice(0, 2).map(expectationLine);
      return { kind: 'lines', title: level.title, lines };
    });
    const next = [{ label: 'Strategy', command: 'amazon-pm competency strategy' }];
    expect(drawn(answerCard(atAGlance(answer(parts, { next })))).slice(-3)).toEqual([
      expect.stringMatching(/\[principal\.2\]$/),
      '8 more lines stand behind “Strategy”.',
      '[Strategy] → amazon-pm competency strategy',
    ]);
  });
});

describe('what is said to a person', () => {
  it('comes without the name of a ladder over it', () => {
    expect(drawn(answerCard(answer([text('You are welcome.')], { next: [] })))).toEqual(['You are welcome.']);
  });

  it('and of what the ladder does not hold, comes with it', () => {
    const notStated = amazonPm.notCovered.slice(0, 1);
    expect(drawn(answerCard(answer([text('Not here.')], { notStated }))).slice(0, 2)).toEqual([
      'Amazon product management',
      `version ${amazonPm.version}`,
    ]);
  });
});

describe('a level in an answer', () => {
  it('whose name is the title stands with its rung and its scope', () => {
    if (vp === undefined) throw new Error('There is a vice president');
    const card = answerCard(answer([{ kind: 'level', level: vp }], { levels: [vp] }));
    expect(drawn(card)[2]).toBe('Rung 6 of 8 · Scope: a significant business unit');
  });

  it('is no list item where lines stand under it, however many levels there are', () => {
    const parts = [pm2, senior, vp].flatMap((level): Part[] =>
      level === undefined ? [] : [{ kind: 'level', level }, linesOf(level)],
    );
    expect(drawn(answerCard(answer(parts)))).toContain('Product Manager II · rung 2 of 8:');
  });
});

function never(): never {
  throw new Error('The line is there');
}
