import { describe, expect, it } from 'vitest';
import type { Answer, Part } from '../../src/answer/answer.ts';
import { expectationLine, glossaryLine } from '../../src/framework/cited-line.ts';
import type { Expectation } from '../../src/framework/framework.ts';
import { answerCard } from '../../src/views/answer.ts';
import { ladder } from '../ladders/ladders.ts';
import { drawn, levelOf } from './drawn.ts';

const amazonPm = ladder('../../data/frameworks/amazon-pm.yml');
const vp = levelOf(amazonPm, 'vp');
const principal = levelOf(amazonPm, 'principal');

function shown(part: Part): string[] {
  const about = { framework: amazonPm, intent: 'which-level', outcome: 'answered', aboutAsker: false } as const;
  const answer: Answer = { ...about, levels: [], parts: [part], notStated: [], next: [] };
  return drawn(answerCard(answer)).slice(2);
}

function lines(...expectations: readonly (Expectation | undefined)[]): Part {
  return { kind: 'lines', lines: expectations.flatMap((line) => (line === undefined ? [] : expectationLine(line))) };
}

describe('lines', () => {
  it('of several levels say whose they are', () => {
    const glossary = amazonPm.glossary.slice(0, 1).map(glossaryLine);
    const mixed = lines(vp.expectations[3], principal.expectations[1], amazonPm.everyLevel[1]);
    const part: Part = mixed.kind === 'lines' ? { ...mixed, lines: [...mixed.lines, ...glossary] } : mixed;
    expect(shown(part)).toEqual([
      '• Vice President of Product Management: Leads large teams as part of the role. [vp.4]',
      '• Principal Product Manager: Influences the strategy of the organization and shapes what it becomes. [principal.2]',
      '• Every level: Takes the leadership principles as guidance in daily work and in dealing with colleagues. [every-level.2]',
      expect.stringMatching(/^• (?!Every level)/),
    ]);
  });

  it('of one level leave that to the title', () => {
    expect(shown(lines(vp.expectations[3], vp.expectations[5]))).toEqual([
      '• Leads large teams as part of the role. [vp.4]',
      '• Brings extensive strategic thinking, which the role requires. [vp.6]',
    ]);
  });
});
