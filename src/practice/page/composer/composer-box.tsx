import type { ComponentProps } from 'react';
import { optionId } from './completion-list.tsx';

interface Props extends ComponentProps<'textarea'> {
  label: string;
  listId: string;
  /** Which completion is the current one; null while none is offered. */
  active: number | null;
}

export function ComposerBox({ label, listId, active, ...box }: Props) {
  const isOffered = active !== null;
  return (
    <textarea
      className="composer-box"
      rows={1}
      aria-label={label}
      placeholder={label}
      aria-haspopup="listbox"
      aria-autocomplete="list"
      aria-controls={isOffered ? listId : undefined}
      aria-activedescendant={isOffered ? optionId(listId, active) : undefined}
      aria-describedby={`${listId}hint`}
      {...box}
    />
  );
}
