import type { ServerResponse } from 'node:http';
import { LLMock } from '@copilotkit/aimock';
import { onTestFinished } from 'vitest';
import type { Message } from '../../src/practice/protocol.ts';
import { delta, type Endpoint, endpoint, events } from '../llm/endpoint.ts';
import { runningBot } from './running-bot.ts';

export const senior = 'what does a senior product manager do';
/** What the rules ask back about. */
export const unclear = 'tell me about the other one';
export const mentors = { text: 'A Senior PM mentors junior product managers.', ids: ['senior.3'] };
export const roadmaps = { text: 'You draw up strategic roadmaps for product management.', ids: ['senior.2'] };

export const phrasing = (...sentences: readonly unknown[]) => JSON.stringify({ sentences });

/** An answer that is whole at once. */
export const says =
  (text: string) =>
  (_: unknown, response: ServerResponse): void =>
    void events(response, delta(text)).end();

type Setting = NonNullable<Parameters<typeof runningBot>[0]>;
type Answer = Parameters<typeof endpoint>[0];

/** The bot with a model that answers as told; `late()` is when nobody waits for it any longer. */
export async function modelBot(answer: Answer, setting: Setting = {}) {
  const server = await endpoint(answer);
  onTestFinished(server.close);
  const deadline = new AbortController();
  const bot = await botAt(server.url, { patience: () => deadline.signal, ...setting });
  return { ...bot, asked: server.asked satisfies Endpoint['asked'], late: () => deadline.abort() };
}

/** The bot with a stand-in for a working endpoint. */
export async function aimockBot(prepare: (server: LLMock) => unknown, setting: Setting = {}) {
  const server = new LLMock({ port: 0 });
  prepare(server);
  await server.start();
  onTestFinished(() => server.stop());
  return { ...(await botAt(`${server.url}/v1`, setting)), server };
}

function botAt(url: string, setting: Setting) {
  const model = { OPENAI_BASE_URL: url, OPENAI_API_KEY: 'sk-not-for-logs', OPENAI_MODEL: 'any' };
  return runningBot({ ...setting, environment: { ...model, ...setting.environment } });
}

/** What a message says, without what tells it from another that says the same. */
export function content({ text, blocks }: Message) {
  return { text, blocks: blocks.map(({ block_id: _, ...block }) => block) };
}

/** An answer whose second part comes when `go` is called. */
export function inTwoParts(first: string, second: string) {
  const { promise: gone, resolve: go } = Promise.withResolvers<void>();
  const answer: Answer = (_, response) => {
    const stream = events(response, delta(first));
    void gone.then(() => stream.end(`data: ${JSON.stringify(delta(second))}\n\n`));
  };
  return { answer, go };
}
