import type { types } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { checkBlocks } from '../../src/practice/block-kit/check-blocks.ts';
import {
  completeEnding,
  phrasedEnding,
  phrasedMessage,
  phrasedOpening,
  phrasedSentence,
  type SaidSentence,
  saysEnough,
} from '../../src/views/phrased.ts';
import { hostileLadder } from '../ladders/hostile-ladder.ts';
import { ladder } from '../ladders/ladders.ts';

const design = ladder('product-design.yml');
const answerTo = (text: string, framework = design) =>
  answerQuestion({ text, frameworks: { all: [framework], standard: framework } }).answer;
const senior = answerTo('what does a senior designer do');

/** The line `text` that it was said of has `id`. */
const says = (text: string, id: string, provenance: 'guide' | 'editorial' = 'guide'): SaidSentence => ({
  text,
  lines: [{ id, text: `Line ${id}.`, provenance }],
});

const mentors = says('You mentor junior designers.', 'senior-designer.2');
const directs = says('You set the direction.', 'senior-designer.1');

function buttonsIn(blocks: readonly types.KnownBlock[]) {
  const elements = blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
  return elements.flatMap((element) =>
    element.type === 'button' && element.action_id?.startsWith('look:') ? [[element.text.text, element.value]] : [],
  );
}

function wordsIn(blocks: readonly types.KnownBlock[]): string[] {
  return blocks.flatMap((block) => (block.type === 'section' && block.text !== undefined ? [block.text.text] : []));
}

describe('a sentence in other words', () => {
  it('carries the ids of the lines that say it', () => {
    expect(phrasedSentence(mentors)).toBe('You mentor junior designers. `senior-designer.2`');
  });

  it('says where its lines come from, where that is not the ladder itself', () => {
    expect(phrasedSentence(says('You draw.', 'designer-1.1', 'editorial'))).toBe(
      'You draw. `designer-1.1` _(our coaching)_',
    );
  });

  it('is shown as it stands, and nothing in it acts', () => {
    expect(phrasedSentence(says('P&L <!here>', 'a.1'))).toBe('P&amp;L &lt;!here&gt; `a.1`');
  });
});

describe('what stands above the sentences', () => {
  it('is what the answer is about, with our own sentences word for word', () => {
    expect(phrasedOpening(answerTo('what does a sinior designer do'))).toBe(
      [
        '**Senior Product Designer**',
        'Showing Senior Product Designer (you typed sinior designer).',
        'Rung 3 of 5 · Craft',
        '',
      ].join('\n\n'),
    );
  });

  it('acts on nothing that a ladder contains', () => {
    const [level] = hostileLadder.levels;
    const opening = phrasedOpening(answerTo(`what does a ${level?.title} do`, hostileLadder));
    expect(opening).not.toMatch(/<[!@#h]/);
  });
});

describe('what stands under the sentences', () => {
  it('is their lines word for word, and the others one tap away', () => {
    const { blocks } = phrasedEnding(senior, [mentors, directs]);
    expect(wordsIn(blocks)).toEqual([
      '• Line senior-designer.2. `senior-designer.2`\n• Line senior-designer.1. `senior-designer.1`',
    ]);
    expect(buttonsIn(blocks)[0]).toEqual(['All its lines', 'product-design senior-designer']);
  });

  it('is every line of the answer where the sentences say too little of it', () => {
    expect(wordsIn(completeEnding(senior).blocks)).toEqual([
      [
        '• Sets the design direction for a product area. `senior-designer.1`',
        '• Mentors junior designers in regular critiques. `senior-designer.2`',
        '• Contributes components to the design system. `senior-designer.3`',
      ].join('\n'),
    ]);
  });

  it('of two levels leads to their whole difference, once', () => {
    const { blocks } = phrasedEnding(answerTo('compare designer II and senior designer'), [mentors]);
    expect(buttonsIn(blocks).filter(([, command]) => command?.includes('compare'))).toEqual([
      ['The whole difference', 'product-design compare designer-2 senior-designer'],
    ]);
  });

  it('is all lines of the answer where no look-up has them together', () => {
    const { blocks } = phrasedEnding(answerTo('what is a crit?'), [says('Peers discuss designs.', 'crit')]);
    expect(wordsIn(blocks)).toEqual(['• Critique: A meeting in which designs are discussed by peers. `crit`']);
  });

  it('names what the ladder does not state', () => {
    const answer = answerTo('what does a senior designer do, and what is the salary?');
    expect(JSON.stringify(phrasedEnding(answer, [mentors]).blocks)).toContain('Not stated in this ladder: pay.');
    expect(phrasedMessage(answer, [mentors]).text).toContain('Not stated in this ladder: pay.');
  });

  it('asks whether it helped, also where the newest blocks are refused', () => {
    const { blocks, plainBlocks } = phrasedEnding(senior, [mentors]);
    expect(blocks.at(-1)).toMatchObject({ type: 'context_actions' });
    expect(plainBlocks.at(-1)).toMatchObject({ type: 'actions', elements: [{ action_id: 'feedback:up' }, {}] });
  });
});

describe('a whole message', () => {
  it('is one that Slack takes', () => {
    const { blocks, plainBlocks } = phrasedMessage(senior, Array(6).fill(mentors));
    expect(checkBlocks(blocks, 'message')).toEqual([]);
    expect(checkBlocks(plainBlocks, 'message')).toEqual([]);
  });
});

describe('enough to stand for an answer', () => {
  it('are two of its lines', () => {
    expect(saysEnough(senior, [mentors])).toBe(false);
    expect(saysEnough(senior, [mentors, mentors])).toBe(false);
    expect(saysEnough(senior, [mentors, directs])).toBe(true);
  });

  it('is the only one that it has', () => {
    expect(saysEnough(answerTo('what is a crit?'), [says('Peers discuss designs.', 'crit')])).toBe(true);
  });
});
