import { instantOf, localTimeAt } from '../time/zoned-time.ts';
import { usePerson } from '../workspace/workspace-context.ts';
import type { ElementProps } from './element-props.ts';
import { useSettledInput } from './use-settled-input.ts';

/** Shows the person's wall clock, and speaks in seconds since 1970. */
export function DateTimeControl({ choice, naming, onChoose }: ElementProps<'datetimepicker'>) {
  const { timeZone } = usePerson();
  const shown = typeof choice === 'string' ? localTimeAt(Number(choice) * 1000, timeZone) : '';
  const input = useSettledInput(shown, (text) => onChoose(text ? String(instantOf(text, timeZone) / 1000) : null));
  return <input type="datetime-local" className="input input-date" {...naming} {...input} />;
}
