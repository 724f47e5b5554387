import { useId } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { useAttempt, useWorkspace } from '../workspace/workspace-context.ts';
import { ModalFrame } from './modal-frame.tsx';

/** The open modals. Only the highest is shown; the ones below keep what was typed until it is gone. */
export function ModalStack() {
  const modals = useWorkspace((snapshot) => snapshot.modals);
  const attempt = useAttempt();
  const id = useId();
  const top = modals.at(-1);
  if (!top) return null;
  return (
    <Dialog
      className="modal"
      labelledBy={`${id}${top.id}`}
      onClose={() => attempt({ kind: 'close', view: top.id, all: false })}
    >
      {modals.map((view, depth) => (
        <ModalFrame key={view.id} view={view} titleId={`${id}${view.id}`} depth={depth} isOnTop={view === top} />
      ))}
    </Dialog>
  );
}
