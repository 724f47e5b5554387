/** For the `ref` of what takes the focus when its popover opens: that is after refs are set, and what is hidden takes none. */
export function focusWhenShown(element: HTMLElement | null): void {
  if (element) queueMicrotask(() => element.focus());
}
