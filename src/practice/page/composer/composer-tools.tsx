import { IconButton } from '../ui/icon-button.tsx';
import { ShortcutsMenu } from './shortcuts-menu.tsx';

interface Props {
  text: string;
  hint: string;
  hintId: string;
  /** Puts that into the box and the focus with it. */
  onBegin: (text: string) => void;
  onSend: () => void;
}

export function ComposerTools({ text, hint, hintId, onBegin, onSend }: Props) {
  const beforeMention = text && !text.endsWith(' ') ? `${text} ` : text;
  return (
    <div className="composer-tools">
      <ShortcutsMenu />
      <IconButton icon="slash" label="Slash commands" onClick={() => onBegin('/')} />
      <IconButton icon="at" label="Mention somebody" onClick={() => onBegin(`${beforeMention}@`)} />
      <span id={hintId} className="composer-hint">
        {hint}
      </span>
      <IconButton
        icon="send"
        label="Send now"
        className="composer-send"
        disabled={text.trim() === ''}
        onClick={onSend}
      />
    </div>
  );
}
