import type { Answer } from '../../src/answer/answer.ts';
import type { ModelConfig } from '../../src/config.ts';
import type { PhrasedSentence } from '../../src/conversation/phraser.ts';
import { expectationLine } from '../../src/framework/cited-line.ts';
import type { AskDeps } from '../../src/llm/ask-model.ts';
import { openEndpoint } from '../../src/llm/endpoint/open-endpoint.ts';
import { circuitBreaker } from '../../src/llm/guards/circuit-breaker.ts';
import { dailyLimits } from '../../src/llm/guards/daily-limits.ts';
import { guards } from '../../src/llm/guards/guards.ts';
import type { Who } from '../../src/workspace.ts';
import { ladder } from '../ladders/ladders.ts';

export const amazonPm = ladder('../../data/frameworks/amazon-pm.yml');
export const ann: Who = { workspace: '-:T1', user: 'U0ANN' };
export const plenty = { requests: 1_000, tokens: 1_000_000 };

export function config(baseUrl: string, more: Partial<ModelConfig> = {}): ModelConfig {
  return {
    apiKey: 'key',
    baseUrl,
    model: 'any',
    price: { input: 0, output: 0 },
    workspaceLimit: plenty,
    personLimit: plenty,
    ...more,
  };
}

/** The lines of Senior, as `/ladder senior` would show them. */
export function seniorAnswer(): Answer {
  const levels = amazonPm.levels.filter(({ id }) => id === 'senior');
  const lines = levels.flatMap(({ expectations }) => expectations.map(expectationLine));
  return {
    framework: amazonPm,
    aboutAsker: false,
    intent: 'level',
    outcome: 'answered',
    levels,
    parts: [{ kind: 'lines', lines }],
    notStated: [],
    next: [],
  };
}

/** What was counted, in the order in which it was. */
export type Counted = string[];

export type Asking = AskDeps & { counted: Counted; ways: string[]; pauses: number[] };

export async function asking(
  modelConfig: ModelConfig,
  { mostFaults = 3, now = (): number => 0 } = {},
): Promise<Asking> {
  const counted: Counted = [];
  const ways: string[] = [];
  const pauses: number[] = [];
  const pause = async (ms: number) => pauses.push(ms);
  return {
    counted,
    ways,
    pauses,
    endpoint: await openEndpoint({ config: modelConfig, pause, onWay: (way) => ways.push(way) }),
    guards: guards({
      mostAtOnce: 2,
      breaker: circuitBreaker({ mostFaults, restMs: 1_000, now }),
      limits: dailyLimits({
        workspace: modelConfig.workspaceLimit,
        person: modelConfig.personLimit,
        today: () => '2026-11-23',
      }),
    }),
    metrics: {
      called: (task) => counted.push(`called ${task}`),
      used: ({ input, output }) => counted.push(`used ${input} ${output}`),
      dropped: (reason) => counted.push(`dropped ${reason}`),
      fellBack: (task, reason) => counted.push(`${task} fell back: ${reason}`),
    },
    hashOf: () => 'a-hash',
  };
}

export function textsOf(sentences: readonly PhrasedSentence[]): string[] {
  return sentences.map(({ text }) => text);
}

export async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const found: Value[] = [];
  for await (const value of values) found.push(value);
  return found;
}
