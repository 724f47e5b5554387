import type { Choices } from '../act.ts';
import type { Block } from '../protocol.ts';
import type { SuggestedOptions } from '../state/suggested-options.ts';
import { elementState } from './element-state.ts';
import { elementsOf } from './elements.ts';

export type StateValues = Record<string, Record<string, Record<string, unknown>>>;

/** `state.values`: what stands in every input, as filled in or as it was at first. */
export function stateValues(blocks: readonly Block[], choices: Choices, suggested: SuggestedOptions): StateValues {
  const values: StateValues = {};
  for (const { blockId, element } of elementsOf(blocks)) {
    const choice = choices[blockId]?.[element.action_id];
    const state = elementState(element, choice, suggested.of(element.action_id));
    if (state) values[blockId] = { ...values[blockId], [element.action_id]: state };
  }
  return values;
}
