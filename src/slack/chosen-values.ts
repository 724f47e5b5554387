import type { ViewStateValue } from '@slack/bolt';
import type { Chosen } from '../views/subscribe-form-values.ts';

/** What stands in a window's inputs, by action id. */
export function chosenIn(values: Record<string, Record<string, ViewStateValue>>): Chosen {
  const inputs = Object.values(values).flatMap((block) => Object.entries(block));
  return Object.fromEntries(inputs.map(([action, value]) => [action, chosenValue(value)]));
}

function chosenValue(input: ViewStateValue): string | readonly string[] | undefined {
  if (input.selected_options != null) return input.selected_options.flatMap(({ value }) => value ?? []);
  const one = input.selected_option?.value ?? input.selected_conversation ?? input.selected_time ?? input.value;
  return one ?? undefined;
}
