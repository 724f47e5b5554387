import { type KeyboardEvent, useId, useState } from 'react';
import { focusWhenShown } from '../ui/focus-when-shown.ts';
import { optionsIn } from './option-group.ts';
import { OptionGroups } from './option-groups.tsx';
import { type FindOptions, useFoundOptions } from './use-found-options.ts';

interface Props {
  chosen: readonly string[];
  takesSeveral: boolean;
  find: FindOptions;
  onPick: (value: string) => void;
}

/** A field to narrow by typing, over the list: arrows move, Enter picks, the focus stays in the field. */
export function OptionPicker({ chosen, takesSeveral, find, onPick }: Props) {
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const found = useFoundOptions(find, query);
  const options = optionsIn(found ?? []);
  const current = options[Math.min(active, options.length - 1)]?.value;
  const id = useId();
  const optionId = (value: string) => `${id}${value}`;

  function onKeyDown(event: KeyboardEvent) {
    const to = moved(event.key, active, options.length);
    if (to === null && event.key !== 'Enter') return;
    // Even when there is nothing to pick: Enter here must not send the form around it.
    event.preventDefault();
    if (to !== null) setActive(to);
    else if (current !== undefined) onPick(current);
  }

  function narrow(text: string) {
    setQuery(text);
    setActive(0);
  }

  return (
    <>
      <input
        ref={focusWhenShown}
        role="combobox"
        className="input picker-query"
        aria-label="Find an option"
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={id}
        aria-activedescendant={current === undefined ? undefined : optionId(current)}
        autoComplete="off"
        value={query}
        onKeyDown={onKeyDown}
        onChange={({ target }) => narrow(target.value)}
      />
      <div id={id} role="listbox" className="picker-list" aria-label="Options" aria-multiselectable={takesSeveral}>
        <OptionGroups groups={found ?? []} chosen={chosen} active={current} optionId={optionId} onPick={onPick} />
      </div>
      {found?.length === 0 && <p className="picker-empty">{query ? 'Nothing found' : 'Type to search'}</p>}
    </>
  );
}

function moved(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at + count - 1) % count;
  return null;
}
