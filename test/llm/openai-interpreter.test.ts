import { LLMock } from '@copilotkit/aimock';
import { afterEach, describe, expect, it } from 'vitest';
import { contentCache } from '../../src/llm/content-cache.ts';
import { openaiInterpreter } from '../../src/llm/openai-interpreter.ts';
import { interpreted } from '../../src/question/interpreter.ts';
import { understand } from '../../src/question/understand.ts';
import { delta, endpoint, events, json } from './endpoint.ts';
import { amazonPm, ann, asking, config } from './model.ts';

const opened: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
});

async function serve(answer: Parameters<typeof endpoint>[0]) {
  const server = await endpoint(answer);
  opened.push(server);
  return server;
}

async function interpreter(url: string, patienceMs = 2_000) {
  const deps = await asking(config(url));
  const interpret = openaiInterpreter({ ...deps, cache: contentCache(10), patienceMs, onFallback: () => undefined });
  const text = 'whats the diff btw the grown-up PM and the big-picture one';
  const read = () => interpret({ text, framework: amazonPm, who: ann }, new AbortController().signal);
  return { read, counted: deps.counted };
}

const reads =
  (reading: unknown): Parameters<typeof endpoint>[0] =>
  (_, response) =>
    events(response, delta(JSON.stringify(reading))).end();

describe('a wording that the rules were not sure of', () => {
  it('is read into intent, levels in rank order and topics, by a working endpoint', async () => {
    const server = new LLMock({ port: 0 });
    server.onMessage(/grown-up/, {
      content: '{"intent":"compare","levels":["principal","senior"],"topics":["strategy"]}',
    });
    await server.start();
    opened.push({ close: () => server.stop() });
    const { read } = await interpreter(`${server.url}/v1`);
    expect(await read()).toMatchObject({
      intent: 'compare',
      levels: [{ id: 'senior' }, { id: 'principal' }],
      topics: ['strategy'],
    });
  });

  it('is asked once in a workspace, and again where the first answer could not be read', async () => {
    const answers = ['%%%', '{"intent":"overview","levels":[],"topics":[]}'];
    const server = await serve((_, response) => events(response, delta(answers.shift() ?? '')).end());
    const { read } = await interpreter(server.url);
    const overview = { intent: 'overview', levels: [], topics: [] };
    expect([await read(), await read(), await read()]).toEqual([undefined, overview, overview]);
    expect(server.asked).toHaveLength(2);
  });

  it('is sent with the ids that may be used, and with what the thread was about', async () => {
    const server = await serve(reads({ intent: 'overview', levels: [], topics: [] }));
    const deps = await asking(config(server.url));
    const interpret = openaiInterpreter({
      ...deps,
      cache: contentCache(10),
      patienceMs: 2_000,
      onFallback: () => undefined,
    });
    const memory = { framework: 'amazon-pm', intent: 'level' as const, levels: ['senior'], topics: [] };
    await interpret(
      { text: 'and above <@U012AB3CD>?', framework: amazonPm, memory, who: ann },
      new AbortController().signal,
    );
    expect(JSON.parse(String(server.asked[0]?.body.input))).toMatchObject({
      question: 'and above ?',
      thread: { intent: 'level', levels: ['senior'], topics: [] },
      levels: { 0: { id: 'pm-1', title: 'Product Manager I' }, length: 8 },
    });
  });

  it('becomes the same question, sure, with what it is about', async () => {
    const question = understand('the big-picture one', { frameworks: { all: [amazonPm], standard: amazonPm } });
    const levels = amazonPm.levels.filter(({ id }) => id === 'principal');
    expect(interpreted(question, { intent: 'level', levels, topics: ['dive-deep'] })).toMatchObject({
      text: 'the big-picture one',
      intent: 'level',
      levels,
      topics: { principles: [{ entry: { id: 'dive-deep' } }], glossary: [] },
      certainty: 'sure',
    });
  });
});

describe("the rules' reading stands", () => {
  it.each<[string, string, Parameters<typeof endpoint>[0]]>([
    ['after an intent that does not exist', 'unreadable', reads({ intent: 'promote', levels: ['senior'], topics: [] })],
    [
      'after a comparison of levels that do not exist',
      'unreadable',
      reads({ intent: 'compare', levels: ['senior', 'ceo'], topics: [] }),
    ],
    ['after an attempt to call it an attack', 'unreadable', reads({ intent: 'injection', levels: [], topics: [] })],
    [
      'after an answer instead of a reading',
      'unreadable',
      (_, response) => events(response, delta('A Senior PM earns a lot.')).end(),
    ],
    ['after a fault', 'server', (_, response) => json(response, 500, {})],
  ])('%s', async (_, reason, answer) => {
    const { read, counted } = await interpreter((await serve(answer)).url);
    expect(await read()).toBeUndefined();
    expect(counted.at(-1)).toBe(`interpret fell back: ${reason}`);
  });

  it('after two seconds of silence', async () => {
    const server = await serve((_, response) => events(response).flushHeaders());
    const { read, counted } = await interpreter(server.url, 30);
    expect(await read()).toBeUndefined();
    expect(counted.at(-1)).toBe('interpret fell back: timeout');
  });

  it('without topics that the framework does not have', async () => {
    const server = await serve(reads({ intent: 'term', levels: [], topics: ['forte', 'salary-bands'] }));
    const { read } = await interpreter(server.url);
    expect(await read()).toEqual({ intent: 'term', levels: [], topics: ['forte'] });
  });
});
