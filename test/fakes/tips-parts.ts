import { createChangeTips } from '../../src/commands/change-tips.ts';
import { createSubscribeForm } from '../../src/commands/subscribe-form.ts';
import type { CareerFrameworks } from '../../src/framework/career-frameworks.ts';
import { storeAt } from '../../src/store/open-store.ts';
import { tipLibrary } from '../../src/tips/tip-library.ts';
import { fakePoster } from '../jobs/fake-poster.ts';

/** What the subcommands for weekly tips need: no tips, an empty store in memory, and posts that go nowhere. */
export function tipsParts(frameworks: CareerFrameworks) {
  const store = storeAt('memory:');
  const parts = { ...store, frameworks, tips: tipLibrary([]), poster: fakePoster().poster, now: Date.now };
  return {
    tips: parts.tips,
    subscriptions: store.subscriptions,
    personalData: store.personalData,
    subscribeForm: createSubscribeForm(parts),
    changeTips: createChangeTips(parts),
    now: parts.now,
  };
}
