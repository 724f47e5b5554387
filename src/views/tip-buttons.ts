import type { types } from '@slack/bolt';
import type { CareerFramework } from '../framework/framework.ts';
import type { Tip } from '../tips/schema.ts';
import { buttonElement } from './button-element.ts';
import { look, share } from './card.ts';
import { feedbackButtons } from './feedback.ts';

/** Another tip, why this one, 👍 👎: for the eyes of whoever presses them. */
export function tipButtons(framework: CareerFramework, tip: Tip, levels: readonly string[]): types.Button[] {
  return [
    ...[look('Another', anotherTip(framework, tip, levels)), look('Why this', `${framework.id} tip why ${tip.id}`)].map(
      buttonElement,
    ),
    ...feedbackButtons(tipTopic(framework, tip)).elements.filter(isButton),
  ];
}

/** Shows the very same tip to the whole conversation. */
export function shareTipButton(framework: CareerFramework, tip: Tip): types.Button {
  return buttonElement(share(`${framework.id} tip ${tip.id}`), 0);
}

/** What can be typed for the tip that comes after this one. */
function anotherTip({ id }: CareerFramework, tip: Tip, levels: readonly string[]): string {
  return [id, 'tip', ...levels, 'after', tip.id].join(' ');
}

/** What a 👎 is counted as. */
function tipTopic({ id }: CareerFramework, tip: Tip): string {
  return `tip:${id}:${tip.id}`;
}

function isButton(element: types.ActionsBlockElement): element is types.Button {
  return element.type === 'button';
}
