import { useEffect } from 'react';

/** In the order in which F6 goes through them; each names what takes the focus. */
const regions = [
  '.sidebar a[aria-current], .sidebar a',
  '.conversation .composer-box, .conversation [tabindex="0"]',
  '.thread-pane .composer-box',
  '.inspector button',
];

/** F6 goes to the next part of the page, Shift and F6 to the one before. */
export function useRegionKeys(): void {
  useEffect(() => {
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

function onKeyDown(event: KeyboardEvent) {
  if (event.key !== 'F6') return;
  event.preventDefault();
  const there = regions.flatMap((region) => document.querySelector<HTMLElement>(region) ?? []);
  const at = there.findIndex((one) => one.closest('nav, main, aside')?.contains(document.activeElement));
  there.at((at + (event.shiftKey ? -1 : 1)) % there.length)?.focus();
}
