import { IconButton } from '../ui/icon-button.tsx';
import type { ElementProps } from './element-props.ts';

export function IconButtonControl({ element, isPending, onChoose }: ElementProps<'icon_button'>) {
  const label = element.accessibility_label ?? element.text.text;
  return <IconButton icon="trash" label={label} aria-busy={isPending} onClick={() => onChoose(null)} />;
}
