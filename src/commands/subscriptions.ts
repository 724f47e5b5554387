import type { CareerFrameworks } from '../framework/career-frameworks.ts';
import type { Subscription, Subscriptions } from '../subscription/subscription.ts';
import type { Message } from '../views/message.ts';
import { subscriptionsMessage } from '../views/subscription-list.ts';
import { changeNote } from '../views/subscription-notices.ts';
import type { ChangeTips, TipsChange } from './change-tips.ts';
import { isDirect } from './place.ts';
import type { Asked, Subcommand } from './subcommand.ts';

type Deps = { frameworks: CareerFrameworks; subscriptions: Subscriptions; changeTips: ChangeTips };

const changes: Readonly<Record<string, TipsChange>> = {
  pause: { kind: 'pause' },
  resume: { kind: 'resume' },
  stop: { kind: 'stop' },
};

/** `/ladder subscriptions`: what this channel gets, for everybody in it; in the direct message, one's own. */
export function subscriptions(deps: Deps): Subcommand {
  return {
    name: 'subscriptions',
    otherNames: ['subscription', 'unsubscribe'],
    usage: 'subscriptions',
    says: 'the weekly tips of this channel, or your own: see, pause, change, stop',
    run: async (asked) => {
      const [verb = '', id] = asked.words.split(' ');
      const change = changes[verb];
      const note = change === undefined || id === undefined ? undefined : await changed(deps, asked, id, change);
      return list(deps, asked, note);
    },
  };
}

async function changed({ changeTips }: Deps, { who, place }: Asked, id: string, change: TipsChange): Promise<string> {
  const subscription = await changeTips.change(who, place.channel, id, change);
  await changeTips.announce(subscription, who.user);
  return changeNote(subscription, who.user);
}

async function list(
  { frameworks, subscriptions: store }: Deps,
  { who, place }: Asked,
  note: string | undefined,
): Promise<Message> {
  const { channel } = place;
  const own = await store.ofPerson(who.workspace, who.user);
  if (channel === undefined || isDirect(place)) return subscriptionsMessage(frameworks, { here: [], own, note });
  const here = await store.inChannel(who.workspace, channel);
  return subscriptionsMessage(frameworks, { here, own: own.filter(goesElsewhere(channel)), channel, note });
}

function goesElsewhere(channel: string) {
  return ({ destination }: Subscription) => destination.kind === 'person' || destination.channel !== channel;
}
