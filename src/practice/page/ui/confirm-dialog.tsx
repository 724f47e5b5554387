import { useId } from 'react';
import { createPortal } from 'react-dom';
import { Dialog } from './dialog.tsx';

export interface Question {
  title: string;
  text: string;
  confirm: string;
  deny: string;
  isDangerous: boolean;
}

interface Props {
  question: Question;
  onConfirm: () => void;
  onDeny: () => void;
}

/** "Are you sure?" before an act that the app wants confirmed. The safe answer stands first and so has the focus. */
export function ConfirmDialog({ question, onConfirm, onDeny }: Props) {
  const id = useId();
  return createPortal(
    <Dialog role="alertdialog" className="confirm" labelledBy={`${id}title`} describedBy={`${id}text`} onClose={onDeny}>
      <h2 id={`${id}title`}>{question.title}</h2>
      <p id={`${id}text`}>{question.text}</p>
      <div className="dialog-buttons">
        <button type="button" className="button" onClick={onDeny}>
          {question.deny}
        </button>
        <button
          type="button"
          className={`button ${question.isDangerous ? 'button-danger' : 'button-primary'}`}
          onClick={onConfirm}
        >
          {question.confirm}
        </button>
      </div>
    </Dialog>,
    document.body,
  );
}
