import pino from 'pino';
import { expect, it } from 'vitest';
import { createLlm } from '../../src/llm/create-llm.ts';
import { createMetrics } from '../../src/operations/metrics.ts';
import { delta, endpoint, events } from './endpoint.ts';
import { all, ann, config, seniorAnswer, textsOf } from './model.ts';

const kept = { text: 'A Senior PM mentors junior product managers.', ids: ['senior.3'] };
const tooSure = { text: 'A Senior PM must mentor junior product managers.', ids: ['senior.3'] };

it('phrases by the configured endpoint, counts what it costs, and tells it and the log nothing of who asked', async () => {
  const usage = { type: 'response.completed', response: { usage: { input_tokens: 1_000, output_tokens: 500 } } };
  const server = await endpoint((_, response) =>
    events(response, delta(JSON.stringify({ sentences: [kept, tooSure] })), usage).end(),
  );
  const written: string[] = [];
  const metrics = createMetrics();
  const log = pino({ base: null }, { write: (line: string) => written.push(line) });
  const llm = createLlm(config(server.url, { price: { input: 2, output: 8 } }), log, metrics);
  const request = { question: 'what does a senior do', answer: seniorAnswer(), who: ann };
  const said = await all(llm.phrase(request, new AbortController().signal));
  await server.close();
  expect(textsOf(said)).toEqual([kept.text]);
  expect((await metrics.text()).split('\n')).toEqual(
    expect.arrayContaining([
      'ladder_llm_calls_total{task="phrase"} 1',
      'ladder_llm_tokens_total{direction="input"} 1000',
      'ladder_llm_tokens_total{direction="output"} 500',
      'ladder_llm_cost_dollars_total 0.006',
      'ladder_llm_sentences_dropped_total{reason="strength"} 1',
    ]),
  );
  expect(written.map((line) => JSON.parse(line).way)).toEqual(['Responses with structured outputs']);
  expect(server.asked).toMatchObject([{ body: { safety_identifier: expect.stringMatching(/^[\w-]{43}$/) } }]);
  expect(JSON.stringify(server.asked)).not.toMatch(/U0ANN|T1/);
});

it('calls a person by a hash that the key of the endpoint does not explain', async () => {
  const server = await endpoint((_, response) => events(response, delta(JSON.stringify({ sentences: [kept] }))).end());
  const request = { question: 'what does a senior do', answer: seniorAnswer(), who: ann };
  for (const llm of [1, 2].map(() => createLlm(config(server.url), pino({ level: 'silent' }), createMetrics())))
    await all(llm.phrase(request, new AbortController().signal));
  await server.close();
  expect(new Set(server.asked.map(({ body }) => body.safety_identifier)).size).toBe(2);
});

// The client itself would wait for five seconds.
it('ends at once for who stops while the endpoint is still being asked for its models', async () => {
  const stop = new AbortController();
  const server = await endpoint(() => stop.abort());
  const llm = createLlm(config(server.url, { model: undefined }), pino({ level: 'silent' }), createMetrics());
  const request = { question: 'what does a senior do', answer: seniorAnswer(), who: ann };
  expect(await all(llm.phrase(request, stop.signal))).toEqual([]);
  expect(server.asked).toMatchObject([{ path: '/v1/models' }]);
  await server.close();
}, 2_000);
