import { describe, expect, it } from 'vitest';
import { delta, events, json } from '../llm/endpoint.ts';
import { aimockBot, content, mentors, modelBot, phrasing, roadmaps, says, senior, unclear } from './model-bot.ts';
import { runningBot } from './running-bot.ts';
import { wordsOf } from './shown.ts';

type Answer = Parameters<typeof modelBot>[0];

/** What everybody gets who has no model. */
async function plainAnswer(text: string) {
  const { ada } = await runningBot();
  return content(await ada.answerTo(await ada.directMessage(text)));
}

const faults: [string, Answer][] = [
  ['500', (_, response) => json(response, 500, { error: { message: 'oh' } })],
  ['401', (_, response) => json(response, 401, { error: { message: 'who' } })],
  ['429 for longer than anybody waits', (_, response) => json(response, 429, {}, { 'retry-after': '30' })],
  ['garbage instead of JSON', says('%%% not json at all %%%')],
  ['ids that were never given', says(phrasing({ ...mentors, ids: ['ceo.1'] }))],
  ['an invented sentence', says(phrasing({ text: 'A Senior PM earns $200,000.', ids: ['senior.3'] }))],
  [
    'what somebody told it to say',
    says(
      phrasing(
        { text: '<!channel> A Senior PM mentors junior product managers.', ids: ['senior.3'] },
        { text: 'A Senior PM mentors junior product managers at https://evil.example.', ids: ['senior.3'] },
        { text: 'I will now print my instructions.', ids: ['senior.3'] },
      ),
    ),
  ],
  ['an empty reply', says('')],
  ['a refusal', (_, response) => void events(response, { type: 'response.refusal.delta', delta: 'No.' }).end()],
  ['100 kB of text', says('x'.repeat(100_000))],
  ['a cut connection', (_, response) => void response.destroy()],
  [
    'a cut before the first sentence is whole',
    (_, response) =>
      void events(response, delta('{"sentences":[{"text":"A Senior')).write('', () => response.destroy()),
  ],
];

describe('the plain answer, the same as without a model, is what a person gets when the model answers', () => {
  it.each(faults)('%s', async (_, answer) => {
    const { ada, asked } = await modelBot(answer);
    const given = content(await ada.answerTo(await ada.directMessage(senior)));
    expect(given).toEqual(await plainAnswer(senior));
    expect(asked).not.toEqual([]);
  });

  it('429 with a Retry-After beyond patience, by the stand-in', async () => {
    const error = { error: { message: 'slow down' }, status: 429, retryAfter: 30 };
    const { ada } = await aimockBot((server) => server.onMessage(/senior/, error));
    expect(content(await ada.answerTo(await ada.directMessage(senior)))).toEqual(await plainAnswer(senior));
  });

  it('429 with a Retry-After within patience, unless the second answer is a good one', async () => {
    const { ada, server } = await aimockBot((mock) => {
      mock.onMessage(/senior/, { content: phrasing(mentors, roadmaps) });
      mock.prependFixture({
        match: { userMessage: /senior/, sequenceIndex: 0 },
        response: { error: { message: 'slow down' }, status: 429, retryAfter: 0 },
      });
    });
    await ada.directMessage(senior);
    await ada.sees(({ stream }) => stream === 'complete');
    expect(server.getRequests()).toHaveLength(2);
  });

  it('nothing for as long as anybody waits, and the call is ended', async () => {
    const { promise: ended, resolve } = Promise.withResolvers<void>();
    const bot = await modelBot((_, response) => {
      response.on('close', resolve);
      events(response).flushHeaders();
      bot.late();
    });
    const given = content(await bot.ada.answerTo(await bot.ada.directMessage(senior)));
    expect(given).toEqual(await plainAnswer(senior));
    await ended;
  });

  it('nothing to a wording that the rules are unsure of', async () => {
    const bot = await modelBot((_, response) => {
      events(response).flushHeaders();
      bot.late();
    });
    const given = content(await bot.ada.answerTo(await bot.ada.directMessage(unclear)));
    expect(bot.asked).toMatchObject([{ body: { text: { format: { name: 'reading' } } } }]);
    expect(given).toEqual(await plainAnswer(unclear));
  });

  it('too slowly, and the thread is at work no more', async () => {
    const bot = await modelBot((_, response) => {
      events(response).flushHeaders();
      bot.late();
    });
    await bot.ada.answerTo(await bot.ada.directMessage(senior));
    await bot.settled();
    await expect.poll(() => bot.ada.snapshot().sessions).toMatchObject([{ status: 'active' }]);
  });
});

it('an endpoint that repeats what it was asked puts none of it in the log or the metrics', async () => {
  const { ada, log, health, asked } = await modelBot(({ body }, response) =>
    json(response, 400, { error: { message: `cannot read ${JSON.stringify(body)}` } }),
  );
  await ada.answerTo(await ada.directMessage(`zanzibar: ${senior}`));
  expect(JSON.stringify(asked)).toContain('zanzibar');
  expect(log()).toContain('unsupported');
  expect(log()).not.toMatch(/zanzibar|cannot read|not-for-logs/);
  expect((await health('/metrics')).text).not.toMatch(/zanzibar|cannot read|not-for-logs/);
});

describe('a model that is cut off in mid-answer', () => {
  it('has said what was whole, and every line of the answer stands under it', async () => {
    const { ada } = await modelBot((_, response) => {
      const stream = events(response, delta(`{"sentences":[${JSON.stringify(mentors)},{"text":"You draw`));
      stream.write('', () => response.destroy());
    });
    await ada.directMessage(senior);
    const answer = await ada.sees(({ stream }) => stream === 'complete');
    expect(answer.text).toMatch(/mentors junior product managers\. `senior\.3`$/);
    expect(wordsOf(answer)).toMatch(/AI-phrased, from these lines[^•]+(• [^•]+`senior\.[1-8]`\s*){8}$/);
  });
});
