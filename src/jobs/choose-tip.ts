import type { CareerFrameworks } from '../framework/career-frameworks.ts';
import type { CareerFramework } from '../framework/framework.ts';
import type { LeasedDelivery } from '../subscription/deliveries.ts';
import { nextTips } from '../tips/rotation.ts';
import type { Tip } from '../tips/schema.ts';
import type { TipLibrary } from '../tips/tip-library.ts';
import { tipsInOrder } from '../tips/tip-order.ts';

export type ChoiceDeps = { frameworks: CareerFrameworks; tips: TipLibrary };

export type Choice =
  | { kind: 'tip'; tip: Tip; framework: CareerFramework }
  /** The data changed under the subscription: a reason of ours to pause it. */
  | { kind: 'none'; reason: 'framework-gone' | 'levels-gone' | 'no-tips' };

/** The tip for this occasion: the next one of the subscription's rotation. */
export function chooseTip({ frameworks, tips }: ChoiceDeps, { subscription, given }: LeasedDelivery): Choice {
  const framework = frameworks.all.find(({ id }) => id === subscription.framework);
  if (framework === undefined) return { kind: 'none', reason: 'framework-gone' };
  const levels = subscription.levels.filter((level) => framework.levels.some(({ id }) => id === level));
  if (levels.length === 0 && subscription.levels.length > 0) return { kind: 'none', reason: 'levels-gone' };
  const [tip] = nextTips(tipsInOrder(tips.of(framework.id), levels, subscription.id), given, 1);
  return tip === undefined ? { kind: 'none', reason: 'no-tips' } : { kind: 'tip', tip, framework };
}
