import type { CareerFrameworks } from '../framework/career-frameworks.ts';
import type { CareerFramework } from '../framework/framework.ts';
import type { Schedule } from '../subscription/subscription.ts';
import { isZone } from './time-zones.ts';

/** Action ids of the form's inputs; its ids of blocks are the same, but for the levels, which differ by framework. */
export const formFields = {
  to: 'subscribe-form:to',
  channel: 'subscribe-form:channel',
  framework: 'subscribe-form:framework',
  levels: 'subscribe-form:levels',
  weekday: 'subscribe-form:weekday',
  time: 'subscribe-form:time',
  zone: 'subscribe-form:zone',
  skip: 'subscribe-form:skip',
} as const;

/** What stands in the form so far, complete or not. */
export type FormValues = {
  to: 'channel' | 'person';
  channel: string | undefined;
  framework: CareerFramework;
  levels: readonly string[];
  weekday: number;
  localTime: string;
  zone: string | undefined;
  /** As typed. */
  skipDates: string;
};

/** What was chosen, by action id: values of options, a conversation's id, a time, a text. */
export type Chosen = Readonly<Record<string, string | readonly string[] | undefined>>;

export function readForm({ all, standard }: CareerFrameworks, chosen: Chosen): FormValues {
  const text = (field: string) =>
    typeof chosen[field] === 'string' && chosen[field] !== '' ? chosen[field] : undefined;
  const framework = all[Number(text(formFields.framework) ?? all.indexOf(standard))] ?? standard;
  return {
    to: text(formFields.to) === 'person' ? 'person' : 'channel',
    channel: text(formFields.channel),
    framework,
    levels: [chosen[formFields.levels] ?? []].flat().flatMap((place) => framework.levels[Number(place)]?.id ?? []),
    weekday: Number(text(formFields.weekday) ?? 1),
    localTime: text(formFields.time) ?? '09:30',
    zone: text(formFields.zone),
    skipDates: text(formFields.skip) ?? '',
  };
}

const mostSkipDates = 60;

/** The form's schedule, or what to put right, by action id. `now` decides which dates have passed. */
export function scheduleOf(
  { weekday, localTime, zone, skipDates }: FormValues,
  now: Temporal.Instant,
): { schedule: Schedule } | { errors: Record<string, string> } {
  if (zone === undefined || !isZone(zone))
    return { errors: { [formFields.zone]: 'Choose a time zone from the list.' } };
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(localTime)) return { errors: { [formFields.time]: 'Choose a time of day.' } };
  const dates = skipDates.split(/[\s,;]+/).filter((date) => date !== '');
  const fault = skipFault(dates, now.toZonedDateTimeISO(zone).toPlainDate());
  if (fault !== undefined) return { errors: { [formFields.skip]: fault } };
  return { schedule: { weekday, localTime, zone, skipDates: [...new Set(dates)].sort() } };
}

function skipFault(dates: readonly string[], today: Temporal.PlainDate): string | undefined {
  const broken = dates.find((date) => !isDate(date));
  if (broken !== undefined)
    return `“${broken.slice(0, 30)}” is no date. Write dates like 2026-12-28, with commas between them.`;
  const past = dates.find((date) => Temporal.PlainDate.compare(Temporal.PlainDate.from(date), today) < 0);
  if (past !== undefined) return `${past} has passed.`;
  return dates.length > mostSkipDates
    ? `That are more than ${mostSkipDates} dates. Pause the tips instead.`
    : undefined;
}

function isDate(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}
