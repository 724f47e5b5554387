import { setTimeout as wait } from 'node:timers/promises';
import type { Receipt } from '../src/practice/delivery/transport.ts';
import { commandPayload } from '../src/practice/payloads/command-payload.ts';
import type { StandIn } from '../src/practice/stand-in.ts';
import { median, quantile } from './statistics.ts';

export type Load = { p50Ms: number; p99Ms: number; perSecond: number; lastAnswer: unknown };

type Timed = { ms: number; receipt: Receipt };

/** `count` commands, `inFlight` of them at any time; their texts in turn. */
export async function load(standIn: StandIn, texts: readonly string[], count: number, inFlight: number): Promise<Load> {
  const timed: Timed[] = [];
  let sent = 0;
  const keepSending = async () => {
    while (sent < count) timed.push(await command(standIn, texts[sent++ % texts.length] ?? ''));
  };
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: inFlight }, keepSending));
  const seconds = (performance.now() - startedAt) / 1000;
  const times = timed.map(({ ms }) => ms);
  return {
    p50Ms: median(times),
    p99Ms: quantile(times, 0.99),
    perSecond: count / seconds,
    lastAnswer: answerOf(timed.at(-1)?.receipt),
  };
}

/** `count` commands at 50 a second, whatever becomes of those before: how long each took, in milliseconds. */
export async function steadyLoad(standIn: StandIn, count: number): Promise<number[]> {
  const underWay: Promise<Timed>[] = [];
  for (let sent = 0; sent < count; sent += 1) {
    underWay.push(command(standIn, 'principal'));
    await wait(20);
  }
  return (await Promise.all(underWay)).map(({ ms }) => ms);
}

export type Lost = { sent: number; refreshes: number; lost: number; slowestMs: number };

/** Ten commands a second; with every tenth, in the same instant, the oldest connection is asked to make way. */
export async function loadWithRefreshes(standIn: StandIn, count: number): Promise<Lost> {
  const underWay: Promise<Timed>[] = [];
  for (let sent = 1; sent <= count; sent += 1) {
    underWay.push(command(standIn, 'principal'));
    if (sent % 10 === 0) standIn.socketMode.refreshOldest();
    await wait(100);
  }
  const timed = await Promise.all(underWay);
  const answered = timed.filter(({ receipt }) => receipt.outcome === 'acknowledged');
  return {
    sent: count,
    refreshes: Math.floor(count / 10),
    lost: count - answered.length,
    slowestMs: Math.max(...answered.map(({ ms }) => ms)),
  };
}

/** How long a command waits that is sent just after the only connection was asked to make way. */
export async function refreshGaps(standIn: StandIn, times: number): Promise<number[]> {
  const gaps: number[] = [];
  for (let time = 0; time < times; time += 1) {
    standIn.socketMode.refreshOldest();
    gaps.push((await command(standIn, 'principal')).ms);
    await wait(50);
  }
  return gaps;
}

async function command({ acting, socketMode }: StandIn, text: string): Promise<Timed> {
  const startedAt = performance.now();
  const receipt = await socketMode.send({
    type: 'slash_commands',
    payload: payload(acting, text),
    acceptsAnswer: true,
    retry: 0,
    retryReason: '',
  });
  return { ms: performance.now() - startedAt, receipt };
}

function payload({ state }: StandIn['acting'], text: string) {
  const [person, channel] = [state.directory.people[0]?.id ?? '', state.directory.channels()[0]?.id ?? ''];
  return commandPayload(state, { person, channel }, { command: '/ladder', text, responseUrl: 'http://127.0.0.1:9/' });
}

function answerOf(receipt: Receipt | undefined): unknown {
  return receipt?.outcome === 'acknowledged' ? receipt.answer : null;
}
