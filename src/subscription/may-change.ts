import type { Subscription } from './subscription.ts';

/** Who acts, and in which channel; none on Home and in windows. */
export type Actor = { user: string; channel: string | undefined };

/** Everybody in a channel may see, mute and stop what it gets; elsewhere, who set it up. Direct messages are their reader's alone. */
export function mayChange({ destination, owner }: Subscription, { user, channel }: Actor): boolean {
  if (destination.kind === 'person') return destination.user === user;
  return destination.channel === channel || owner === user;
}
