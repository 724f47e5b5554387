import type { CareerFrameworks } from '../framework/career-frameworks.ts';
import type { Destination, Due, Schedule, Subscription } from '../subscription/subscription.ts';
import { escapeText } from './escape.ts';

export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** `Mondays at 09:30 (Europe/Zurich)` */
export function scheduleText({ weekday, localTime, zone }: Schedule): string {
  return `${weekdays[weekday - 1]}s at ${localTime} (${zone.replaceAll('_', ' ')})`;
}

/** mrkdwn. */
export function destinationText(destination: Destination): string {
  return destination.kind === 'channel' ? `in <#${destination.channel}>` : 'by direct message';
}

/** `Senior Product Manager, Principal Product Manager` or `everyone`; what the ladder no longer has is named as it was. */
export function audienceText(
  { all }: CareerFrameworks,
  { framework: id, levels }: Pick<Subscription, 'framework' | 'levels'>,
) {
  if (levels.length === 0) return 'everyone';
  const known = all.find((framework) => framework.id === id)?.levels ?? [];
  return levels.map((level) => known.find((one) => one.id === level)?.title ?? level).join(', ');
}

export function frameworkTitle({ all }: CareerFrameworks, { framework: id }: Pick<Subscription, 'framework'>): string {
  return all.find((framework) => framework.id === id)?.title ?? id;
}

/** `Monday 30 November` of an occasion, `2026-11-30`. */
export function dateText(date: string): string {
  return Temporal.PlainDate.from(date).toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
}

/** The date of an instant, in epoch milliseconds, as the zone has it. */
export function dayText(at: number, zone: string): string {
  return dateText(Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString());
}

/** mrkdwn: what state it is in, and what comes of it. */
export function stateText({ state, due, zone }: Subscription): string {
  switch (state.kind) {
    case 'active':
      return nextText(due);
    case 'muted':
      return `Muted until ${dayText(state.until, zone)}.`;
    case 'paused':
      return `Paused: ${escapeText(pauseReasonText(state.reason))}`;
    case 'stopped':
      return 'Stopped.';
  }
}

function nextText(due: Due | undefined): string {
  return due === undefined ? '' : `Next: ${dateText(due.occasion)}.`;
}

/** What `pause` was given, in words. */
export function pauseReasonText(reason: string): string {
  return reasons[reason] ?? `Slack refused it (${reason}).`;
}

export const pausedByPerson = 'by-person';

const reasons: Readonly<Record<string, string>> = {
  [pausedByPerson]: 'somebody paused it.',
  channel_not_found: 'I can’t see the channel. It is gone, or private and I am no member.',
  not_in_channel: 'I am not in the channel any more. /invite me there, then resume it.',
  is_archived: 'the channel is archived.',
  account_inactive: 'Slack says that the account is deactivated.',
  token_revoked: 'Slack says that my access was revoked.',
  'framework-gone': 'its ladder is not here any more.',
  'levels-gone': 'none of its levels is in the ladder any more. Edit it to choose others.',
  'no-tips': 'there is no tip for it in the ladder’s tips.',
  'unknown-zone': 'its time zone is not known here. Edit it to choose another.',
};
