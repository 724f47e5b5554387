import { describe, expect, it } from 'vitest';
import { frameworkIndex } from '../../src/search/framework-index.ts';
import { search } from '../../src/search/search.ts';
import { ladder } from '../ladders/ladders.ts';

const design = ladder('product-design.yml');

function found(query: string): string[] {
  return search(frameworkIndex(design).expectations, query).map(({ passage }) => passage.line.id);
}

describe('the line that answers comes first', () => {
  it.each([
    ['usability tests', 'designer-2.2'],
    ['runs usability testing', 'designer-2.2'],
    ['coaches newcomers', 'senior-designer.2'],
    ['recruits people', 'design-manager.2'],
    ['convinces executives with mockups', 'staff-designer.2'],
    ['listens to what customers say', 'designer-1.2'],
  ])('whatever the endings or the words for it: %j', (query, line) => {
    expect(found(query)[0]).toBe(line);
  });

  it('a line that says it goes before a level whose coaching alone has the word', () => {
    expect(found('engineers')).toEqual(['designer-2.1']);
  });
});

describe('a hit tells', () => {
  it('how much of what was asked the line speaks of', () => {
    const [whole] = search(frameworkIndex(design).expectations, 'usability tests');
    const [part] = search(frameworkIndex(design).expectations, 'usability submarine');
    expect(whole?.coverage).toBe(1);
    expect(part?.coverage).toBeLessThan(0.7);
  });

  it('the level whose expectation it is, or none where it holds for all', () => {
    expect(search(frameworkIndex(design).expectations, 'kind feedback')[0]).toMatchObject({
      passage: { kind: 'every-level', line: { id: 'every-level.1' } },
    });
  });
});

it('finds nothing for words that mean nothing here, for no words and for words in every text', () => {
  expect([found('xyzzy'), found(''), found('what is the')]).toEqual([[], [], []]);
});

it('in "who manages managers" the managers are a level, and the title of a level manages nobody', () => {
  expect(found('manages people')).not.toContain('staff-designer.1');
});

it('finds terms and principles apart from what levels are expected to do', () => {
  expect(search(frameworkIndex(design).meanings, 'unfinished work')[0]?.passage.line.id).toBe('show-early');
});

describe('a line is found by the words that people ask with', () => {
  const asks = {
    'designer-1.1': ['who feeds the goldfish', 'goldfish feeder'],
    'designer-2.2': ['sits with guinea pigs'],
  };
  const { expectations } = frameworkIndex({ ...design, asks });

  it('though it has none of them, and is shown in its own', () => {
    expect(search(expectations, 'the one feeding goldfish')[0]).toMatchObject({
      coverage: 1,
      passage: { line: { id: 'designer-1.1', text: 'Designs single screens within an existing pattern.' } },
    });
  });

  it('once, whichever of them it is found by', () => {
    expect(search(expectations, 'goldfish').map(({ passage }) => passage.line.id)).toEqual(['designer-1.1']);
  });
});
