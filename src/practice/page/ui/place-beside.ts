const GAP = 4;
const MARGIN = 8;
/** What opens may still grow: with less room than this below, it opens above. */
const ENOUGH = 320;

/** Puts `box`, which is fixed, under `anchor`, or above it where there is more room. */
export function placeBeside(anchor: HTMLElement, box: HTMLElement): void {
  const at = anchor.getBoundingClientRect();
  const below = innerHeight - at.bottom - MARGIN;
  const isAbove = below < ENOUGH && at.top > below;
  box.style.maxHeight = `${(isAbove ? at.top : below) - GAP - MARGIN}px`;
  box.style.top = isAbove ? 'auto' : `${at.bottom + GAP}px`;
  box.style.bottom = isAbove ? `${innerHeight - at.top + GAP}px` : 'auto';
  box.style.setProperty('--anchor-width', `${at.width}px`);
  box.style.left = `${Math.max(MARGIN, Math.min(at.left, innerWidth - box.offsetWidth - MARGIN))}px`;
}
