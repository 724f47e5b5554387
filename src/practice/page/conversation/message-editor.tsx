import { type KeyboardEvent, useState } from 'react';
import type { Message } from '../../protocol.ts';
import { plainText, slackText } from '../composer/outgoing.ts';
import { useAttempt, usePeople } from '../workspace/workspace-context.ts';

/** One's own message, being changed: Enter saves, Escape leaves it as it was. */
export function MessageEditor({ message, onDone }: { message: Message; onDone: () => void }) {
  const people = usePeople();
  const attempt = useAttempt();
  const [text, setText] = useState(() => plainText(message.text, people));

  function save() {
    attempt({ kind: 'edit', channel: message.channel, ts: message.ts, text: slackText(text.trim(), people) });
    onDone();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') onDone();
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    save();
  }

  return (
    <div className="composer message-editor">
      <textarea
        ref={focusAtEnd}
        className="composer-box"
        aria-label="Edit message"
        rows={1}
        value={text}
        onKeyDown={onKeyDown}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="composer-tools message-editor-buttons">
        <button type="button" className="button button-small" onClick={onDone}>
          Cancel
        </button>
        <button
          type="button"
          className="button button-small button-primary"
          disabled={text.trim() === ''}
          onClick={save}
        >
          Save
        </button>
      </div>
    </div>
  );
}

function focusAtEnd(box: HTMLTextAreaElement | null) {
  box?.focus();
  box?.setSelectionRange(box.value.length, box.value.length);
}
