import type { CareerFrameworks } from '../framework/career-frameworks.ts';
import type { Posted, Poster } from '../poster.ts';
import { mayChange } from '../subscription/may-change.ts';
import type { Destination, Subscription, SubscriptionEdit, Subscriptions } from '../subscription/subscription.ts';
import { nextDue } from '../tips/next-due.ts';
import { tipsIntroduction } from '../views/introduction.ts';
import type { Message } from '../views/message.ts';
import { type FormValues, formFields, scheduleOf } from '../views/subscribe-form-values.ts';
import { editedMessage } from '../views/subscription-notices.ts';
import { savedMessage } from '../views/subscription-saved.ts';
import type { Who } from '../workspace.ts';
import type { FormSubject } from './form-subject.ts';

/** What the window becomes, or what to put right in it, by its inputs. */
export type Submitted = { message: Message } | { errors: Record<string, string> };

export type SaveDeps = {
  frameworks: CareerFrameworks;
  subscriptions: Subscriptions;
  poster: Poster;
  now: () => number;
};

export async function saveSubscription(
  deps: SaveDeps,
  who: Who,
  values: FormValues,
  subject: FormSubject,
): Promise<Submitted> {
  const now = Temporal.Instant.fromEpochMilliseconds(deps.now());
  const read = scheduleOf(values, now);
  if ('errors' in read) return read;
  const due = nextDue({ ...read.schedule, id: subject.id }, now);
  const wanted = { framework: values.framework.id, levels: values.levels, ...read.schedule, due };
  return subject.edited === undefined
    ? begin(deps, who, values, { id: subject.id, ...wanted })
    : change(deps, who, subject, wanted);
}

type Wanted = Omit<SubscriptionEdit, 'destination'>;

async function begin(
  deps: SaveDeps,
  who: Who,
  values: FormValues,
  wanted: Wanted & { id: string },
): Promise<Submitted> {
  const destination = destinationOf(values, who);
  if (destination === undefined) return { errors: { [formFields.channel]: 'Choose a channel.' } };
  const before = await deps.subscriptions.find(who.workspace, wanted.id);
  if (before !== undefined) return { message: savedMessage(deps.frameworks, before, true) };
  const subscription = { ...wanted, destination, owner: who.user };
  // The channel hears of it first: where we can't post, nothing is started.
  const posted = await introduce(deps, { ...subscription, state: { kind: 'active' }, revision: 1 });
  const fault = introductionFault(posted);
  if (fault !== undefined) return { errors: { [formFields.channel]: fault } };
  const saved = await deps.subscriptions.create(who.workspace, subscription);
  return { message: savedMessage(deps.frameworks, saved, posted.kind === 'done') };
}

function destinationOf({ to, channel }: FormValues, { user }: Who): Destination | undefined {
  if (to === 'person') return { kind: 'person', user };
  return channel === undefined ? undefined : { kind: 'channel', channel };
}

/** Nobody needs one for their own direct messages. */
async function introduce({ frameworks, poster }: SaveDeps, subscription: Subscription): Promise<Posted> {
  if (subscription.destination.kind === 'person') return { kind: 'done' };
  return poster.post(subscription.destination, tipsIntroduction(frameworks, subscription));
}

function introductionFault(posted: Posted): string | undefined {
  switch (posted.kind) {
    case 'done':
    case 'unknown':
      return undefined;
    case 'later':
      return `Slack asks me to wait ${Math.ceil(posted.afterMs / 1000)} seconds. Nothing was started: press Start again then.`;
    case 'failed':
      return 'Slack did not take my introduction. Nothing was started.';
    case 'refused':
      return refusals[posted.reason] ?? `I can’t post there: Slack says ${posted.reason}. Nothing was started.`;
  }
}

const invite = 'Type /invite and my name in that channel, then press Start again. Nothing was started.';

const refusals: Readonly<Record<string, string>> = {
  not_in_channel: `I am not in that channel yet. ${invite}`,
  channel_not_found: `I can’t see that channel: it is private and I am no member. ${invite}`,
  is_archived: 'That channel is archived. Choose another one.',
};

const changedMeanwhile =
  'Somebody changed this while the window was open, and nothing of yours was saved. Close the window and open it again to see what it is now.';
const gone = 'Somebody stopped this meanwhile. Close the window; Set up weekly tips begins anew.';

async function change(deps: SaveDeps, who: Who, { id, edited }: FormSubject, wanted: Wanted): Promise<Submitted> {
  const { subscriptions, frameworks } = deps;
  const before = await subscriptions.find(who.workspace, id);
  if (before === undefined || !mayChange(before, { user: who.user, channel: edited?.channel }))
    return { errors: { [formFields.weekday]: gone } };
  const result = await subscriptions.edit(who.workspace, id, edited?.revision ?? 0, {
    ...wanted,
    destination: before.destination,
  });
  if (result.kind === 'gone') return { errors: { [formFields.weekday]: gone } };
  if (result.kind === 'changed-meanwhile') return { errors: { [formFields.weekday]: changedMeanwhile } };
  const { subscription } = result;
  if (subscription.destination.kind === 'channel')
    await deps.poster.post(subscription.destination, editedMessage(frameworks, subscription, who.user));
  return { message: savedMessage(frameworks, subscription, true) };
}
