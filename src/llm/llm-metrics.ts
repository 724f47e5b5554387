import type { Metrics } from '../operations/metrics.ts';

export type Task = 'phrase' | 'interpret';

/** What is counted of the model's use: never a text, never a name. */
export type LlmMetrics = {
  called(task: Task): void;
  used(tokens: { input: number; output: number }): void;
  dropped(reason: string): void;
  /** The plain answer, or the rules' reading, had to do. */
  fellBack(task: Task, reason: string): void;
};

/** @param price in dollars for a million tokens. */
export function llmMetrics(metrics: Metrics, price: { input: number; output: number }): LlmMetrics {
  return {
    called: (task) => metrics.modelCalls.inc({ task }),
    used: ({ input, output }) => {
      metrics.modelTokens.inc({ direction: 'input' }, input);
      metrics.modelTokens.inc({ direction: 'output' }, output);
      metrics.modelCost.inc((input * price.input + output * price.output) / 1_000_000);
    },
    dropped: (reason) => metrics.droppedSentences.inc({ reason }),
    fellBack: (task, reason) => metrics.modelFallbacks.inc({ task, reason }),
  };
}
