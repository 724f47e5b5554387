import { Menu } from '../ui/menu.tsx';
import type { ElementProps } from './element-props.ts';

export function OverflowControl({ element, onChoose }: ElementProps<'overflow'>) {
  const items = element.options.map(({ text, value, url, description }) => ({
    key: value,
    label: text.text,
    ...(description && { hint: description.text }),
    onChoose() {
      if (url) open(url, '_blank', 'noreferrer');
      onChoose(value);
    },
  }));
  return <Menu icon="more" label="More choices" className="icon-button-framed" items={items} />;
}
