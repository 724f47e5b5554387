import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { placeBeside } from './place-beside.ts';

interface Props {
  anchor: RefObject<HTMLElement | null>;
  className?: string;
  /** Where it is a dialog, and not a list that names itself. */
  dialogLabel?: string;
  children: ReactNode;
  onClose: () => void;
}

/** Something that opens over the page beside a button. Escape and a click elsewhere close it; the focus then goes back. */
export function Popover({ anchor, className = '', dialogLabel, children, onClose }: Props) {
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const { current } = box;
    if (!current || !anchor.current) return;
    current.showPopover();
    placeBeside(anchor.current, current);
  }, [anchor]);

  useEffect(() => {
    const trigger = anchor.current;
    // Back to the button, unless the person has gone on to something else themselves.
    return () => {
      if (document.activeElement === document.body || document.activeElement === null) trigger?.focus();
    };
  }, [anchor]);

  return (
    <div
      ref={box}
      popover="auto"
      className={`popover ${className}`}
      {...(dialogLabel && { role: 'dialog', 'aria-label': dialogLabel })}
      onToggle={(event) => event.newState === 'closed' && onClose()}
    >
      {children}
    </div>
  );
}
