import type { Choice } from '../../src/practice/act.ts';
import type { PersonDriver } from '../../src/practice/driving/person-driver.ts';
import type { Message } from '../../src/practice/protocol.ts';
import { openStore } from '../../src/store/open-store.ts';
import { runningBot } from './running-bot.ts';

/** A Monday, before anybody is at work. */
const monday = '2026-11-23T06:00Z';

type Setting = Omit<NonNullable<Parameters<typeof runningBot>[0]>, 'clock'> & { clock?: TestClock };

export type TestClock = ReturnType<typeof testClock>;

/** A clock that runs on from wherever it is set. */
export function testClock() {
  const listeners: (() => void)[] = [];
  let offsetMs = Date.parse(monday) - Date.now();
  return {
    now: () => Date.now() + offsetMs,
    onMove: (listener: () => void) => void listeners.push(listener),
    offsetMs: () => offsetMs,
    moveTo: (instant: string) => {
      offsetMs = Date.parse(instant) - Date.now();
      for (const listener of listeners) listener();
    },
  };
}

/** The bot on the Monday of the tests, in a workspace whose clock moves with its own. */
export async function tipsBot({ clock = testClock(), ...setting }: Setting = {}) {
  const store = setting.store ?? (await openStore('memory:', clock.now));
  const bot = await runningBot({ ...setting, store, clock });
  const moveTo = (instant: string) => {
    clock.moveTo(instant);
    bot.moveClock(clock.offsetMs());
  };
  moveTo(monday);
  // Both have read the line of introduction, which would stand under their first replies.
  for (const person of [bot.ada, bot.ben]) await person.command('/ladder');
  return { ...bot, store, clock, moveTo };
}

/** Opens the window in that channel, fills it in and starts; a field is named by the end of its action id. */
export async function subscribe(person: PersonDriver, channel: string, filled: Record<string, Choice> = {}) {
  await person.command('/ladder subscribe', channel);
  await person.opens();
  return start(person, filled);
}

/** Presses Start or Save in the window on top. */
export function start(person: PersonDriver, filled: Record<string, Choice> = {}) {
  const fields = Object.entries({ zone: 'Europe/Zurich', ...filled });
  return person.submit(Object.fromEntries(fields.map(([name, choice]) => [`subscribe-form:${name}`, choice])));
}

export const isWeeklyTip = ({ text }: Pick<Message, 'text'>) => text.startsWith('One thing for this week');

/** The weekly tips that this person sees in a channel, oldest first. */
export function weeklyTips(person: PersonDriver, channel: string) {
  return person.messages(channel).filter((message) => isWeeklyTip(message) && message.onlyVisibleTo === undefined);
}

/** The first weekly tip in a channel, there already or to come. */
export function firstTip(person: PersonDriver, channel: string) {
  const id = person.channelId(channel);
  return person.sees((message) => message.channel === id && isWeeklyTip(message));
}

/** The next weekly tip after those seen so far in that channel. */
export function nextTip(person: PersonDriver, channel: string) {
  const seen = weeklyTips(person, channel).map(({ ts }) => ts);
  const id = person.channelId(channel);
  return person.sees(
    (message) =>
      message.channel === id &&
      isWeeklyTip(message) &&
      message.onlyVisibleTo === undefined &&
      !seen.includes(message.ts),
  );
}
