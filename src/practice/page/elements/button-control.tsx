import type { ElementProps } from './element-props.ts';

const looks: Record<string, string> = { primary: 'button button-primary', danger: 'button button-danger' };

export function ButtonControl({ element, naming, isPending, onChoose }: ElementProps<'button' | 'workflow_button'>) {
  const address = element.type === 'button' ? element.url : undefined;

  function press() {
    if (address) open(address, '_blank', 'noreferrer');
    onChoose(null);
  }

  return (
    <button
      type="button"
      id={naming.id}
      className={looks[String(element.style)] ?? 'button'}
      aria-label={element.accessibility_label}
      aria-busy={isPending}
      onClick={press}
    >
      {element.text.text}
      {address && <span aria-hidden="true"> ↗</span>}
    </button>
  );
}
