import { type ChangeEvent, type KeyboardEvent, useRef, useState } from 'react';

/**
 * An input for a date or time that tells its value once it is decided. Typing passes through half-meant values (the year
 * 0002), so what is typed counts on Enter or when the field is left; what is picked with the mouse counts at once.
 */
export function useSettledInput(settled: string, onSettle: (value: string) => void) {
  const [draft, setDraft] = useState<string | null>(null);
  const isTyping = useRef(false);

  function settle(value: string) {
    setDraft(null);
    isTyping.current = false;
    if (value !== settled) onSettle(value);
  }

  return {
    value: draft ?? settled,
    onKeyDown({ key, currentTarget }: KeyboardEvent<HTMLInputElement>) {
      isTyping.current = true;
      if (key === 'Enter') settle(currentTarget.value);
    },
    onPointerDown() {
      isTyping.current = false;
    },
    onChange({ target }: ChangeEvent<HTMLInputElement>) {
      if (isTyping.current) setDraft(target.value);
      else settle(target.value);
    },
    onBlur: () => draft !== null && settle(draft),
  };
}
