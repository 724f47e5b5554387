import type { Judgement } from './judge.ts';

/** A share of 0 to 1 and over how many questions it was taken. */
export type Share = { value: number; of: number };

export type Measures = {
  intent: Share;
  levels: Share;
  outcome: Share;
  /** Intent, levels and outcome all right. */
  endToEnd: Share;
  lineAt1: Share;
  lineAt3: Share;
  ndcgAt5: Share;
  /** Of the refused, those that should be; of those that should be refused, the refused. */
  refusalPrecision: Share;
  refusalRecall: Share;
  unrelatedRefused: Share;
};

export function measure(judgements: readonly Judgement[]): Measures {
  const labelled = judgements.filter(({ question }) => question.lines !== undefined);
  const refused = judgements.filter(isRefused);
  const shouldBe = judgements.filter(shouldBeRefused);
  return {
    intent: share(judgements, ({ isRight }) => isRight.intent),
    levels: share(judgements, ({ isRight }) => isRight.levels),
    outcome: share(judgements, ({ isRight }) => isRight.outcome),
    endToEnd: share(judgements, ({ isRight }) => isRight.all),
    lineAt1: share(labelled, (judgement) => hasRightLine(judgement, 1)),
    lineAt3: share(labelled, (judgement) => hasRightLine(judgement, 3)),
    ndcgAt5: mean(labelled.map(({ question, citations }) => ndcg(question.lines ?? {}, citations))),
    refusalPrecision: share(refused, ({ question }) => question.outcomes.includes('refused')),
    refusalRecall: share(shouldBe, isRefused),
    unrelatedRefused: share(
      judgements.filter(({ question }) => question.kind === 'offtopic'),
      isRefused,
    ),
  };
}

/** Refused, or answered as near as can be while saying what is not stated. */
function isRefused({ outcome, notStated }: Judgement): boolean {
  return outcome === 'refused' || notStated.length > 0;
}

function shouldBeRefused({ question }: Judgement): boolean {
  return ['offtopic', 'unanswerable', 'injection'].includes(question.kind) && question.outcomes.includes('refused');
}

// Grade 1 is a line near by; 2 and 3 answer the question.
const right = 2;

function hasRightLine({ question, citations }: Judgement, among: number): boolean {
  return citations.slice(0, among).some((id) => (question.lines?.[id] ?? 0) >= right);
}

/** Normalised discounted cumulative gain of the first five lines, gains as graded: Järvelin & Kekäläinen 2002. */
function ndcg(grades: Readonly<Record<string, number>>, ranked: readonly string[]): number {
  const gain = (list: readonly number[]) =>
    list.slice(0, 5).reduce((sum, grade, at) => sum + grade / Math.log2(at + 2), 0);
  const best = gain(Object.values(grades).sort((a, b) => b - a));
  return best === 0 ? 0 : gain(ranked.map((id) => grades[id] ?? 0)) / best;
}

function share(judgements: readonly Judgement[], isTrue: (judgement: Judgement) => boolean): Share {
  return mean(judgements.map((judgement) => Number(isTrue(judgement))));
}

function mean(values: readonly number[]): Share {
  return { value: values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length), of: values.length };
}
