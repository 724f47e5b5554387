import { setTimeout as wait } from 'node:timers/promises';
import type { Comparison, Finding } from './comparison.ts';
import { load } from './load.ts';
import { type ModelBot, startModelBot } from './model-bot.ts';
import { begin, write } from './model-server.ts';
import { inTurns } from './rounds.ts';
import { median, quantile } from './statistics.ts';

const inFlight = 50;
const rounds = 8;
const tokensASecond = 20;

const first = JSON.stringify({ text: 'A Senior PM mentors junior product managers.', ids: ['senior.3'] });

/** Look-ups with fifty answers of a model being written, and with none, by the same bot in turn. */
export async function lookUpsWithAnswersInFlight(): Promise<Comparison[]> {
  const bot = await startModelBot();
  const release = writesUntilReleased(bot);
  const measure = () => load(bot.standIn, ['principal'], 500, 1);
  await load(bot.standIn, ['principal'], 5_000, 50);
  const p50s = await inTurns(
    rounds,
    async () => (await measure()).p50Ms,
    async () => {
      await Promise.all(Array.from({ length: inFlight }, () => ask(bot)));
      await until(() => bot.model.underWay() === inFlight && streamsOf(bot) === inFlight);
      const { p50Ms } = await measure();
      release();
      await until(() => bot.model.underWay() === 0 && streamsOf(bot) === 0);
      return p50Ms;
    },
  );
  await bot.stop();
  return [{ what: 'acknowledged, p50', unit: 'ms', ...p50s, bar: { kind: 'at-most', ratio: 1.2 } }];
}

/** A whole sentence, and then a word at a time of the next, as a model writes it; ends where it is released. */
function writesUntilReleased({ model }: ModelBot): () => void {
  let onRelease: (() => void)[] = [];
  model.answer((response) => {
    begin(response);
    write(response, `{"sentences":[${first},{"text":"You`);
    const writing = setInterval(() => write(response, ' and'), 1000 / tokensASecond);
    onRelease.push(() => {
      clearInterval(writing);
      response.end();
    });
  });
  return () => {
    for (const end of onRelease) end();
    onRelease = [];
  };
}

const questions = 60;

/** What we add to the model's own time, and how long anybody waits for one that does not answer. */
export async function phrasedAnswers(): Promise<Finding[]> {
  const bot = await startModelBot();
  const overheads: number[] = [];
  for (let asked = 0; asked < questions; asked += 1) overheads.push(await overhead(bot));
  const slowest = await slowestPlainAnswer(bot);
  await bot.stop();
  return [
    {
      what: "from the model's first whole sentence to its posting, median of 60",
      value: `${median(overheads).toFixed(1)} ms (p90: ${quantile(overheads, 0.9).toFixed(1)} ms)`,
      bar: '≤ 20 ms',
      isMet: median(overheads) <= 20,
    },
    {
      what: `the plain answer where the model ${Object.keys(misbehaviours).join(', ')}: the slowest`,
      value: `${(slowest / 1000).toFixed(2)} s after the question`,
      bar: '≤ 3 s',
      isMet: slowest <= 3_000,
    },
  ];
}

async function overhead(bot: ModelBot): Promise<number> {
  let writtenAt = 0;
  bot.model.answer((response) => {
    begin(response);
    write(response, '{"sentences":[');
    setTimeout(() => {
      writtenAt = performance.now();
      write(response, first);
      setTimeout(() => response.end(), 50);
    }, 50);
  });
  const { ts } = await ask(bot);
  await bot.ada.sees(({ threadTs, text }) => threadTs === ts && text.includes('mentors junior'));
  const ms = performance.now() - writtenAt;
  await bot.ada.sees(({ threadTs, stream }) => threadTs === ts && stream === 'complete');
  return ms;
}

/** Each is asked one question, all of them at the same time. */
const misbehaviours: Record<string, Parameters<ModelBot['model']['answer']>[0]> = {
  'says nothing': () => undefined,
  'begins and says nothing': begin,
  'never ends its first sentence': (response) => {
    begin(response);
    write(response, '{"sentences":[{"text":"');
    const writing = setInterval(() => write(response, 'and '), 20);
    response.once('close', () => clearInterval(writing));
  },
  'wants a second chance and fails': (response) => void response.writeHead(429, { 'retry-after': '1' }).end('{}'),
};

async function slowestPlainAnswer(bot: ModelBot): Promise<number> {
  const ways = Object.values(misbehaviours);
  let next = 0;
  bot.model.answer((response, question) => ways[next++ % ways.length]?.(response, question));
  const times = await Promise.all(
    ways.map(async () => {
      const startedAt = performance.now();
      await bot.ada.answerTo(await ask(bot));
      return performance.now() - startedAt;
    }),
  );
  return Math.max(...times);
}

let asked = 0;

/** Every question in other signs, or its answer would be known by heart. */
function ask({ ada }: ModelBot) {
  asked += 1;
  const signs = asked.toString(2).replaceAll('0', '?').replaceAll('1', '!');
  return ada.directMessage(`what does a senior product manager do${signs}`);
}

function streamsOf({ ada }: ModelBot): number {
  return ada.snapshot().messages.filter(({ stream }) => stream === 'growing').length;
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await wait(20);
}
