import type { CareerFrameworks } from '../framework/career-frameworks.ts';
import type { Subscription } from '../subscription/subscription.ts';
import type { TipLibrary } from '../tips/tip-library.ts';
import { tipsIntroduction } from '../views/introduction.ts';
import type { Message } from '../views/message.ts';
import { readStateButton, type StateChange } from '../views/state-buttons.ts';
import { changeMessage, changeNote } from '../views/subscription-notices.ts';
import { weeklyTipMessage } from '../views/weekly-tip.ts';
import type { Who } from '../workspace.ts';
import type { ChangeTips, TipsChange } from './change-tips.ts';

/** *Mute 4 weeks*, *Stop* and *Resume* on what a subscription posted: acts, and gives that message as it reads from now on. */
export type TipButtons = (pressed: Pressed) => Promise<Message>;

export type Pressed = { change: StateChange; value: string; who: Who; channel: string | undefined };

type Deps = { frameworks: CareerFrameworks; tips: TipLibrary; changeTips: ChangeTips; now: () => number };

const muteMs = 4 * 7 * 24 * 60 * 60 * 1000;

export function createTipButtons(deps: Deps): TipButtons {
  const changes: Readonly<Record<StateChange, () => TipsChange>> = {
    mute: () => ({ kind: 'mute', until: deps.now() + muteMs }),
    stop: () => ({ kind: 'stop' }),
    resume: () => ({ kind: 'resume' }),
  };
  return async ({ change, value, who, channel }) => {
    const { id, tip } = readStateButton(value);
    const changed = await deps.changeTips.change(who, channel, id, changes[change]());
    if (isReadIn(changed, channel)) return redrawn(deps, changed, tip, who.user);
    await deps.changeTips.announce(changed, who.user);
    return changeMessage(changed, who.user);
  };
}

/** Whether those who get the tips see the message on which the button stands. */
function isReadIn({ destination }: Subscription, channel: string | undefined): boolean {
  return destination.kind === 'person' || destination.channel === channel;
}

function redrawn(
  { frameworks, tips }: Deps,
  subscription: Subscription,
  tipId: string | undefined,
  user: string,
): Message {
  const notes = [changeNote(subscription, user)];
  if (tipId === undefined) return tipsIntroduction(frameworks, subscription, notes);
  const framework = frameworks.all.find(({ id }) => id === subscription.framework);
  const tip = tips.of(subscription.framework).find(({ id }) => id === tipId);
  // The tip may have been taken out of the file since.
  if (framework === undefined || tip === undefined) return changeMessage(subscription, user);
  return weeklyTipMessage({ framework, tip, subscription }, notes);
}
