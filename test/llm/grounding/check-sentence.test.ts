import { describe, expect, it } from 'vitest';
import {
  type CitedLine,
  expectationLine,
  glossaryLine,
  practiceLines,
  principleLine,
} from '../../../src/framework/cited-line.ts';
import { checkSentence } from '../../../src/llm/grounding/check-sentence.ts';
import { groundsOf } from '../../../src/llm/grounding/ground.ts';
import { ladder } from '../../ladders/ladders.ts';
import { groundingFigures } from '../grounding-eval.ts';

const amazonPm = ladder('../../data/frameworks/amazon-pm.yml');
const engineering = ladder('../../data/frameworks/engineering.yml');
const sales = ladder('sales.yml');
const design = ladder('product-design.yml');
const expectations = amazonPm.levels.flatMap((level) => level.expectations);
const grounds = groundsOf(amazonPm, [
  ...expectations.map(expectationLine),
  ...expectations.flatMap(practiceLines),
  ...amazonPm.glossary.map(glossaryLine),
  ...amazonPm.principles.map(principleLine),
]);
const check = (text: string, ...ids: string[]) => checkSentence(amazonPm, grounds, { text, ids });

describe('a sentence goes out', () => {
  it.each([
    ['in the words of its line', 'Mentors junior product managers and gives them guidance in their work.', 'senior.3'],
    ['with its level named', 'A Senior PM mentors junior product managers.', 'senior.3'],
    ['as an expectation, which every line of a level is', 'You are expected to mentor junior PMs.', 'senior.3'],
    ['in another order', "You make sure that products serve the company's strategic goals.", 'senior.5'],
    ['with its reach in another word', 'A CPO drives company-wide innovation in product management.', 'cpo.2'],
    ['with its softening kept in another word', 'Directors usually manage senior product managers.', 'director.4'],
    ['with a denial that its line has', 'A choice that can be undone needs no long study.', 'bias-for-action'],
  ])('%s', (_, text, id) => {
    expect(check(text, id)).toMatchObject({ kind: 'passes', sentence: { text } });
  });

  it('with the lines that it really rests on, and not with one more that it names', () => {
    expect(check('A Senior PM mentors junior product managers.', 'senior.3', 'senior.1')).toEqual({
      kind: 'passes',
      sentence: {
        text: 'A Senior PM mentors junior product managers.',
        lines: [
          {
            id: 'senior.3',
            text: 'Mentors junior product managers and gives them guidance in their work.',
            provenance: 'guide',
          },
        ],
      },
    });
  });

  it('of coaching with the mark of coaching', () => {
    expect(check('You could agree with one junior PM on a single skill.', 'senior.3#2')).toMatchObject({
      kind: 'passes',
      sentence: { lines: [{ id: 'senior.3', provenance: 'editorial' }] },
    });
  });

  it('about two levels, each with what its own lines say', () => {
    const text =
      'A Senior PM leads initiatives on the product, while a Principal drives large-scale initiatives across several products or teams.';
    expect(check(text, 'senior.1', 'principal.1')).toMatchObject({ kind: 'passes' });
  });
});

describe("in anybody's ladder a sentence goes out", () => {
  it.each([
    ['with what follows "that is" put first', 'At every level, you give kind and specific feedback.', 'every-level.1'],
    [
      'with "has" for "holds"',
      'A Design Manager manages a team of designers and has weekly one-to-ones.',
      'design-manager.1',
    ],
  ])('%s', (_, text, id) => {
    const lines = [...design.everyLevel, ...design.levels.flatMap((level) => level.expectations)].map(expectationLine);
    expect(checkSentence(design, groundsOf(design, lines), { text, ids: [id] })).toMatchObject({ kind: 'passes' });
  });

  it.each([
    ['what it is set for', 'You set the vision for the company.', 'design-director.2'],
    ['whose feature is tested', 'You plan and run usability tests.', 'designer-2.2'],
  ])('never without %s', (_, text, id) => {
    const lines = design.levels.flatMap((level) => level.expectations).map(expectationLine);
    expect(checkSentence(design, groundsOf(design, lines), { text, ids: [id] })).toEqual({
      kind: 'dropped',
      reason: 'reach',
    });
  });
});

it('a sentence goes out with how often first', () => {
  const lines = sales.levels.flatMap((level) => level.expectations).map(expectationLine);
  const text = 'Every quarter you agree a joint plan with Marketing and Customer Success.';
  expect(checkSentence(sales, groundsOf(sales, lines), { text, ids: ['sales-manager.5'] })).toMatchObject({
    kind: 'passes',
  });
});

describe('a sentence is dropped', () => {
  it.each([
    ['unknown-line', 'A Senior PM mentors junior product managers.', 'senior.99'],
    ['markup', 'A Senior PM mentors junior product managers, see https://example.com.', 'senior.3'],
    ['markup', '<!channel> A Senior PM mentors junior product managers.', 'senior.3'],
    ['markup', '*A Senior PM* mentors junior product managers.', 'senior.3'],
    ['forbidden', 'Mentor junior product managers and promotion is guaranteed.', 'senior.3'],
    ['forbidden', 'A Senior PM mentors junior product managers for a higher salary.', 'senior.3'],
    ['forbidden', 'You mentor junior product managers, so you are ready.', 'senior.3'],
    ['language', 'Ein Senior PM führt jüngere Produktmanager.', 'senior.3'],
    ['question', 'Do you mentor junior product managers?', 'senior.3'],
    ['long', `A Senior PM mentors ${'junior '.repeat(60)}product managers.`, 'senior.3'],
    ['empty', 'Here is what this level means.', 'senior.3'],
    ['level', 'A Principal mentors junior product managers.', 'senior.3'],
    ['level', 'Junior product managers mentor a Senior PM.', 'senior.3'],
    ['unsupported', 'A Senior PM mentors junior product managers every week.', 'senior.3'],
    ['unsupported', 'A Senior PM does not mentor junior product managers.', 'senior.3'],
    ['unsupported', 'A Senior PM draws up strategic roadmaps for the work of product management.', 'senior.3'],
    ['unsupported', 'A Director oversees three product teams.', 'director.1'],
    ['unsupported', 'Several pages pair Senior with L7.', 'l-numbers'],
    ['head', 'A Director oversees several products.', 'director.1'],
    ['tense', 'You mentored junior product managers.', 'senior.3'],
    [
      'tense',
      'You drove initiatives of large scale that reach across several products or several teams.',
      'principal.1',
    ],
    ['strength', 'A CPO acts as the key leader of the organization in matters of strategy.', 'cpo.4'],
    ['unsupported', 'A strategy says what should have become true.', 'vision-and-strategy'],
    [
      'alternative',
      'A Principal is expected to contribute to the innovation or the growth of the company.',
      'principal.5',
    ],
    ['strength', 'A Senior PM must mentor junior product managers.', 'senior.3'],
    ['strength', 'A Director manages senior product managers.', 'director.4'],
    ['strength', 'You might mentor junior product managers.', 'senior.3'],
    ['alternative', 'An SVP oversees several departments and divisions.', 'svp.1'],
    ['unsupported', 'Achieve less with more.', 'frugality'],
    ['reach', 'A Director sets the vision and the strategy.', 'director.2'],
    ['unsupported', 'A VP is responsible for company-wide execution of the product strategy.', 'vp.2'],
    ['thin', 'The CPO is a leader of the organization.', 'cpo.4'],
    ['verdict', 'You are new to the field.', 'pm-1.5'],
  ])('as %s: %s', (reason, text, id) => {
    expect(check(text, id)).toEqual({ kind: 'dropped', reason });
  });

  it.each([
    ['condition', 'You never give a discount.', 'senior-account-executive.2'],
    ['condition', 'You hire sellers and part ways with them together with HR.', 'sales-manager.1'],
    ['verb', "You commit the region's number to the board and for a miss.", 'sales-manager.2'],
    ['strength', 'You rarely give a discount without getting something back for it.', 'senior-account-executive.2'],
    ['strength', 'You steer deals through procurement and legal without help.', 'senior-account-executive.1'],
    ['forbidden', 'You are qualified through a healthy mix of cold calls, emails and social outreach.', 'sdr.1'],
  ])("as %s, in anybody's ladder: %s", (reason, text, id) => {
    const lines = sales.levels.flatMap((level) => level.expectations).map(expectationLine);
    expect(checkSentence(sales, groundsOf(sales, lines), { text, ids: [id] })).toEqual({ kind: 'dropped', reason });
  });

  it.each([
    ['unsupported', "You bring the team's context to leaders.", 'engineering-manager.7'],
    ['condition', 'You run large bets at once.', 'engineering-director.4'],
    ['condition', 'You decide the few architectural choices that are costly to reverse.', 'principal.2'],
    ['verb', 'You lead incidents calmly and every repair through to done.', 'senior.4'],
    ['verb', 'You remove every team.', 'principal.3'],
    ['unsupported', "You answer for the team's results and credit yourself.", 'engineering-manager.8'],
    ['verb', 'You make hard decisions well.', 'principal.6'],
    ['condition', 'Some technical debt is worth its price.', 'technical-debt'],
    ['verb', 'An architecture review is useful as advice and as a gate at the end.', 'architecture-review'],
    ['verb', 'A code owner is the person who changes a part of the code.', 'code-owner'],
    ['unsupported', 'You move team boundaries.', 'senior-engineering-manager.3'],
  ])('as %s, on either track: %s', (reason, text, id) => {
    const lines = [
      ...engineering.levels.flatMap((level) => level.expectations).map(expectationLine),
      ...engineering.glossary.map(glossaryLine),
    ];
    expect(checkSentence(engineering, groundsOf(engineering, lines), { text, ids: [id] })).toEqual({
      kind: 'dropped',
      reason,
    });
  });

  // Without an end to the search this takes minutes, in which nobody else is answered.
  it('that says a word again and again, to a line that does too, and at once', () => {
    const line: CitedLine = { id: 'senior.3', text: `${'team '.repeat(30)}ends.`, provenance: 'guide' };
    const again = groundsOf(amazonPm, [line]);
    const text = `${'team '.repeat(30)}budget.`;
    expect(checkSentence(amazonPm, again, { text, ids: [line.id] })).toEqual({
      kind: 'dropped',
      reason: 'unsupported',
    });
  }, 2_000);

  it('where two levels are cited and none is named', () => {
    expect(check('You mentor junior product managers.', 'senior.3', 'vp.4')).toEqual({
      kind: 'dropped',
      reason: 'unsupported',
    });
  });

  it('in a ladder of another language, which the check cannot read', () => {
    const german = { ...amazonPm, language: 'de' };
    const draft = { text: 'A Senior PM mentors junior product managers.', ids: ['senior.3'] };
    expect(checkSentence(german, grounds, draft)).toEqual({ kind: 'dropped', reason: 'language' });
  });
});

it.each([
  ['verb', 'You design whole features and engineers.', 'designer-2.1'],
  ['unsupported', 'You run designers.', 'design-manager.2'],
])('what one verb of a line is about is not put under another: %s, %s', (reason, text, id) => {
  const lines = design.levels.flatMap((level) => level.expectations).map(expectationLine);
  expect(checkSentence(design, groundsOf(design, lines), { text, ids: [id] })).toEqual({ kind: 'dropped', reason });
});

describe('over the written suites', () => {
  const figures = groundingFigures();

  it('at least 200 sentences that must not pass, of which at most 1 % do', () => {
    expect(figures.adversaries).toBeGreaterThanOrEqual(200);
    expect(figures.letThrough / figures.adversaries).toBeLessThanOrEqual(0.01);
  });

  it('at least 200 faithful ones, of which at most 10 % are dropped', () => {
    expect(figures.faithful).toBeGreaterThanOrEqual(200);
    expect(figures.dropped / figures.faithful).toBeLessThanOrEqual(0.1);
  });
});
