import { useState } from 'react';
import type { SuggestedOption } from '../../protocol.ts';
import { actionIdOf } from './action-id.ts';
import { useChoosing } from './choosing.ts';
import type { ElementProps } from './element-props.ts';
import { menuOption } from './offered-options.ts';
import { type MenuOption, type OptionGroup, optionsIn } from './option-group.ts';
import { SelectMenu } from './select-menu.tsx';

/** A menu whose options the bot gives for what was typed so far. */
export function ExternalSelectControl({
  element,
  blockId,
  ...rest
}: ElementProps<'external_select' | 'multi_external_select'>) {
  const { suggest } = useChoosing();
  const [known, setKnown] = useState<MenuOption[]>(() => initialOptions(element));

  async function find(query: string) {
    if (query.length < (element.min_query_length ?? 3)) return [];
    const found = grouped(await suggest(blockId, actionIdOf(element), query));
    setKnown((before) => [...before, ...optionsIn(found)]);
    return found;
  }

  return <SelectMenu element={element} {...rest} known={known} find={find} />;
}

function initialOptions(element: ElementProps<'external_select' | 'multi_external_select'>['element']): MenuOption[] {
  const initial = element.type === 'external_select' ? [element.initial_option ?? []].flat() : element.initial_options;
  return (initial ?? []).flatMap((option) => ('value' in option ? menuOption(option) : []));
}

function grouped(options: readonly SuggestedOption[]): OptionGroup[] {
  const labels = [...new Set(options.map(({ group }) => group ?? ''))];
  return labels.map((label) => ({ label, options: options.filter(({ group }) => (group ?? '') === label) }));
}
