import { type KeyboardEvent, useId, useRef } from 'react';
import { conversationTitle } from '../conversation/conversation-title.ts';
import { CompletionList } from './completion-list.tsx';
import { ComposerBox } from './composer-box.tsx';
import { ComposerTools } from './composer-tools.tsx';
import type { Where } from './outgoing.ts';
import { useCompletions } from './use-completions.ts';
import { useDraft } from './use-draft.ts';

/** The box to write in: Enter sends, Shift and Enter begins a new line, `/` and `@` offer what there is. */
export function Composer(where: Where) {
  const { text, setText, error, send } = useDraft(where);
  const { completions, active, onKey, hint } = useCompletions(text, ({ text: completed }) => begin(completed));
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  function begin(start: string) {
    setText(start);
    box.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const isForList = onKey(event);
    const isSend = event.key === 'Enter' && !event.shiftKey;
    if (isForList || isSend) event.preventDefault();
    if (isSend && !isForList) void send();
  }

  return (
    <div className="composer-area">
      <CompletionList id={id} completions={completions} active={active} onChoose={(chosen) => begin(chosen.text)} />
      <p role="alert" className="composer-error">
        {error}
      </p>
      <div className="composer">
        <ComposerBox
          ref={box}
          label={where.threadTs ? 'Reply in the thread' : `Message ${conversationTitle(where.conversation)}`}
          listId={id}
          active={completions.length > 0 ? active : null}
          value={text}
          onKeyDown={onKeyDown}
          onChange={({ target }) => setText(target.value)}
        />
        <ComposerTools text={text} hint={hint} hintId={`${id}hint`} onBegin={begin} onSend={send} />
      </div>
    </div>
  );
}
