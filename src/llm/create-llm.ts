import { createHmac, randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { ModelConfig } from '../config.ts';
import type { Phraser } from '../conversation/phraser.ts';
import type { Log } from '../operations/log.ts';
import type { Metrics } from '../operations/metrics.ts';
import type { Interpreter } from '../question/interpreter.ts';
import type { AskDeps } from './ask-model.ts';
import { contentCache } from './content-cache.ts';
import { type ModelEndpoint, ModelFault } from './endpoint/model-endpoint.ts';
import { circuitBreaker } from './guards/circuit-breaker.ts';
import { dailyLimits } from './guards/daily-limits.ts';
import { guards } from './guards/guards.ts';
import { llmMetrics, type Task } from './llm-metrics.ts';
import { openaiInterpreter } from './openai-interpreter.ts';
import { openaiPhraser } from './openai-phraser.ts';

export type Llm = { phrase: Phraser; interpret: Interpreter };

/** What phrases and interprets by the configured endpoint. Its client is loaded with the first request. */
export function createLlm(config: ModelConfig, log: Log, metrics: Metrics): Llm {
  const asking = {
    endpoint: lazyEndpoint(config, log),
    metrics: llmMetrics(metrics, config.price),
    hashOf: hasher(),
  };
  const limits = dailyLimits({
    workspace: config.workspaceLimit,
    person: config.personLimit,
    today: () => Temporal.Now.plainDateISO('UTC').toString(),
  });
  // Each with a breaker of its own: an endpoint too slow for reading a question may be quick enough for phrasing.
  const guarded = () =>
    guards({ mostAtOnce: 64, breaker: circuitBreaker({ mostFaults: 5, restMs: 30_000, now: Date.now }), limits });
  const onFallback = (task: Task) => (reason: string) => log.warn({ task, reason }, 'answered without the model');
  return {
    phrase: openaiPhraser({
      ...asking,
      guards: guarded(),
      cache: contentCache(500),
      patienceMs: 20_000,
      onFallback: onFallback('phrase'),
    }),
    interpret: openaiInterpreter({
      ...asking,
      guards: guarded(),
      cache: contentCache(500),
      patienceMs: 2_000,
      onFallback: onFallback('interpret'),
    }),
  };
}

function lazyEndpoint(config: ModelConfig, log: Log): ModelEndpoint {
  let opened: Promise<ModelEndpoint> | undefined;
  return async function* ask(request, signal) {
    opened ??= import('./endpoint/open-endpoint.ts').then(({ openEndpoint }) =>
      openEndpoint({
        config,
        pause: (ms, until) => pause(ms, undefined, { signal: until }),
        onWay: (way) => log.info({ way }, 'language model'),
      }),
    );
    // One that could not be opened is tried again by the next who asks.
    opened.catch(() => {
      opened = undefined;
    });
    yield* (await untilAborted(opened, signal))(request, signal);
  };
}

/** @throws ModelFault when whoever waits goes away before. */
async function untilAborted<Value>(waitedFor: Promise<Value>, signal: AbortSignal): Promise<Value> {
  if (signal.aborted) throw new ModelFault('aborted');
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new ModelFault('aborted')), { once: true });
  });
  return Promise.race([waitedFor, aborted]);
}

/**
 * Slack ids are few enough to be guessed from a plain hash, so that ours has a secret; not the key, which whoever receives
 * the hash knows. It lasts as long as the process.
 */
function hasher(): AskDeps['hashOf'] {
  const secret = randomBytes(32);
  return ({ workspace, user }) => createHmac('sha256', secret).update(`${workspace} ${user}`).digest('base64url');
}
