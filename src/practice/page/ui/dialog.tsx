import { type ReactNode, useLayoutEffect, useRef } from 'react';

interface Props {
  role?: 'dialog' | 'alertdialog';
  className: string;
  labelledBy: string;
  describedBy?: string;
  children: ReactNode;
  /** Escape was pressed. */
  onClose: () => void;
}

/** A native modal dialog: the rest of the page is inert, Escape closes, and the focus goes back to where it was. */
export function Dialog({ role = 'dialog', className, labelledBy, describedBy, children, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const before = document.activeElement;
    const { current } = dialog;
    current?.showModal();
    return () => {
      current?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      role={role}
      className={`dialog ${className}`}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onCancel={(event) => {
        // Whether it closes is for whoever opened it to say.
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </dialog>
  );
}
