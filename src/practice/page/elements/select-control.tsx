import { usePeople, useWorkspace } from '../workspace/workspace-context.ts';
import type { ElementProps } from './element-props.ts';
import { offeredOptions, type SelectElement } from './offered-options.ts';
import { narrowed, optionsIn } from './option-group.ts';
import { SelectMenu } from './select-menu.tsx';

export function SelectControl({ element, ...rest }: ElementProps<SelectElement['type']>) {
  const people = usePeople();
  const conversations = useWorkspace((snapshot) => snapshot.conversations);
  const offered = offeredOptions(element, { people, conversations });
  return (
    <SelectMenu element={element} {...rest} known={optionsIn(offered)} find={(query) => narrowed(offered, query)} />
  );
}
