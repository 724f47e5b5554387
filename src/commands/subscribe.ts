import { setUpTipsMessage, windowOpenedMessage } from '../views/set-up-tips.ts';
import type { Subcommand } from './subcommand.ts';
import type { SubscribeForm } from './subscribe-form.ts';

/** `/ladder subscribe`: opens the window in which weekly tips are set up. */
export function subscribe(form: SubscribeForm): Subcommand {
  return {
    name: 'subscribe',
    otherNames: ['tips', 'weekly'],
    usage: 'subscribe',
    says: 'one tip a week, here or by direct message: opens a window',
    run: async ({ who, place, framework }) => {
      if (place.openWindow === undefined) return setUpTipsMessage();
      await place.openWindow(await form.open(who, place, framework));
      return windowOpenedMessage();
    },
  };
}
