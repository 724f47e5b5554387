import { randomUUID } from 'node:crypto';
import type { types } from '@slack/bolt';
import type { CareerFrameworks } from '../framework/career-frameworks.ts';
import type { CareerFramework } from '../framework/framework.ts';
import type { PersonalPreferences } from '../person/preferences.ts';
import { mayChange } from '../subscription/may-change.ts';
import type { Subscription, Subscriptions } from '../subscription/subscription.ts';
import type { TipHistory } from '../subscription/tip-history.ts';
import { nextDues } from '../tips/next-due.ts';
import { nextTips } from '../tips/rotation.ts';
import type { TipLibrary } from '../tips/tip-library.ts';
import { tipOrder } from '../tips/tip-order.ts';
import { UserError } from '../user-error.ts';
import { subscribeFormView, type Upcoming } from '../views/subscribe-form.ts';
import { type Chosen, type FormValues, readForm, scheduleOf } from '../views/subscribe-form-values.ts';
import type { Who } from '../workspace.ts';
import { type FormSubject, readSubject, writeSubject } from './form-subject.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { isDirect, type Place } from './place.ts';
import { type SaveDeps, type Submitted, saveSubscription } from './save-subscription.ts';

/** The window in which weekly tips are set up and changed. `metadata` is what the window carries. */
export type SubscribeForm = {
  open(who: Who, place: Place, framework?: CareerFramework): Promise<types.ModalView>;
  /** @throws UserError where there is nothing of that id that this person may change. */
  edit(who: Who, place: Place, id: string): Promise<types.ModalView>;
  /** The same window with what was chosen so far, and the next four as they would be. */
  refresh(who: Who, chosen: Chosen, metadata: string): Promise<types.ModalView>;
  submit(who: Who, chosen: Chosen, metadata: string): Promise<Submitted>;
};

export type Deps = SaveDeps & {
  tips: TipLibrary;
  subscriptions: Subscriptions;
  tipHistory: Pick<TipHistory, 'given'>;
  preferences: Pick<PersonalPreferences, 'get'>;
};

export function createSubscribeForm(deps: Deps): SubscribeForm {
  const { frameworks, subscriptions } = deps;
  const saving = oneAtATime<Submitted>();
  return {
    open: async (who, place, framework = frameworks.standard) => {
      const values = await firstValues(deps, who, place, framework);
      return view(deps, who, values, { id: randomUUID() });
    },
    edit: async (who, { channel }, id) => {
      const subscription = await subscriptions.find(who.workspace, id);
      if (
        subscription === undefined ||
        subscription.state.kind === 'stopped' ||
        !mayChange(subscription, { user: who.user, channel })
      )
        throw new UserError('There is no such subscription here. Perhaps somebody has stopped it.');
      return view(deps, who, valuesOf(deps, subscription), {
        id,
        edited: { revision: subscription.revision, channel },
      });
    },
    refresh: (who, chosen, metadata) => view(deps, who, readForm(frameworks, chosen), readSubject(metadata)),
    submit: (who, chosen, metadata) => {
      const subject = readSubject(metadata);
      return saving(subject.id, () => saveSubscription(deps, who, readForm(frameworks, chosen), subject));
    },
  };
}

async function view(deps: Deps, who: Who, values: FormValues, subject: FormSubject): Promise<types.ModalView> {
  return subscribeFormView(deps.frameworks, {
    values,
    upcoming: await upcoming(deps, who, values, subject),
    metadata: writeSubject(subject),
    isEdit: subject.edited !== undefined,
    now: Temporal.Instant.fromEpochMilliseconds(deps.now()),
  });
}

const previewed = 4;

async function upcoming(
  deps: Deps,
  who: Who,
  values: FormValues,
  { id, edited }: FormSubject,
): Promise<Upcoming[] | undefined> {
  const now = Temporal.Instant.fromEpochMilliseconds(deps.now());
  const read = scheduleOf({ ...values, skipDates: '' }, now);
  if ('errors' in read) return undefined;
  const given = edited === undefined ? [] : (await deps.tipHistory.given(who.workspace, id)).tips;
  const order = tipOrder(deps.tips.of(values.framework.id), values.levels, id);
  const next = nextTips(order, given, previewed);
  return nextDues({ ...read.schedule, id }, now, previewed).flatMap(({ occasion }, at) => {
    const tip = next[at];
    return tip === undefined ? [] : [{ occasion, tip }];
  });
}

/** Never #general by itself; the zone that was chosen last here or by this person; one's own level for oneself only. */
async function firstValues(deps: Deps, who: Who, place: Place, framework: CareerFramework): Promise<FormValues> {
  const to = place.channel === undefined || isDirect(place) ? 'person' : 'channel';
  const channel = to === 'person' || place.channelName === 'general' ? undefined : place.channel;
  const own = await deps.subscriptions.ofPerson(who.workspace, who.user);
  const here = channel === undefined ? [] : await deps.subscriptions.inChannel(who.workspace, channel);
  const levels = to === 'person' ? await ownLevel(deps, who, framework) : [];
  const zone = own.at(-1)?.zone ?? here.at(-1)?.zone;
  return { to, channel, framework, levels, weekday: 1, localTime: '09:30', zone, skipDates: '' };
}

async function ownLevel(
  { preferences }: Deps,
  { workspace, user }: Who,
  framework: CareerFramework,
): Promise<string[]> {
  const { level } = await preferences.get(workspace, user);
  return level?.framework === framework.id ? [level.level] : [];
}

function valuesOf({ frameworks, now }: Deps, { destination, ...subscription }: Subscription): FormValues {
  const today = Temporal.Instant.fromEpochMilliseconds(now()).toString().slice(0, 10);
  return {
    ...subscription,
    to: destination.kind,
    channel: destination.kind === 'channel' ? destination.channel : undefined,
    framework: frameworkOf(frameworks, subscription.framework),
    skipDates: subscription.skipDates.filter((date) => date >= today).join(', '),
  };
}

/** For one that is gone, another has to be chosen anyway. */
function frameworkOf({ all, standard }: CareerFrameworks, id: string): CareerFramework {
  return all.find((framework) => framework.id === id) ?? standard;
}
