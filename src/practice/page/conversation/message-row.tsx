import { memo, useCallback, useState } from 'react';
import type { Message, Person } from '../../protocol.ts';
import { clockText, fullText, momentOf } from '../time/time-text.ts';
import { Icon } from '../ui/icon.tsx';
import { Avatar } from './avatar.tsx';
import { MessageBody } from './message-body.tsx';
import { MessageEditor } from './message-editor.tsx';
import { MessageToolbar } from './message-toolbar.tsx';
import { ThreadLink } from './thread-link.tsx';
import type { ThreadSummary } from './threads.ts';

interface Props {
  message: Message;
  author: Person;
  timeZone: string;
  /** Soon after another message of the same author: no heading. */
  follows?: boolean;
  thread?: ThreadSummary | undefined;
  /** Absent inside of a thread. */
  onOpenThread?: (threadTs: string) => void;
}

/** Drawn again only when its own message changes, however much goes on around it. */
export const MessageRow = memo(function MessageRow({
  message,
  author,
  timeZone,
  follows = false,
  thread,
  onOpenThread,
}: Props) {
  const [isEditing, setEditing] = useState(false);
  const endEditing = useCallback(() => setEditing(false), []);
  const at = momentOf(message.ts);
  const time = (
    <time dateTime={new Date(at).toISOString()} title={fullText(at, timeZone)}>
      {clockText(at, timeZone)}
    </time>
  );
  return (
    <article
      className={rowClass(message, follows)}
      aria-label={`${author.name} at ${clockText(at, timeZone)}`}
      data-ts={message.ts}
    >
      {message.onlyVisibleTo && !follows && (
        <p className="only-visible">
          <Icon name="eye" /> Only visible to you
        </p>
      )}
      <div className="message-gutter">{follows ? time : <Avatar person={author} />}</div>
      <div className="message-main">
        {!follows && (
          <p className="message-heading">
            <span className="message-author">{author.name}</span>
            {author.isBot && <span className="app-badge">App</span>}
            {time}
          </p>
        )}
        {isEditing ? <MessageEditor message={message} onDone={endEditing} /> : <MessageBody message={message} />}
        {thread && onOpenThread && (
          <ThreadLink thread={thread} timeZone={timeZone} onOpen={() => onOpenThread(message.ts)} />
        )}
      </div>
      <MessageToolbar message={message} onOpenThread={onOpenThread} onEdit={() => setEditing(true)} />
    </article>
  );
});

function rowClass({ onlyVisibleTo }: Message, follows: boolean): string {
  return ['message', follows && 'message-follows', onlyVisibleTo && 'message-private'].filter(Boolean).join(' ');
}
