import { clockText, momentOf } from '../time/time-text.ts';
import { personById, usePeople } from '../workspace/workspace-context.ts';
import { Avatar } from './avatar.tsx';
import type { ThreadSummary } from './threads.ts';

interface Props {
  thread: ThreadSummary;
  timeZone: string;
  onOpen: () => void;
}

export function ThreadLink({ thread, timeZone, onOpen }: Props) {
  const people = usePeople();
  return (
    <button type="button" className="thread-link" onClick={onOpen}>
      {thread.authors.map((author) => (
        <Avatar key={author} person={personById(people, author)} size="small" />
      ))}
      <span className="thread-count">{replyCount(thread.replies)}</span>
      <span className="quiet">Last reply {clockText(momentOf(thread.last), timeZone)}</span>
    </button>
  );
}

function replyCount(replies: number): string {
  return replies === 1 ? '1 reply' : `${replies} replies`;
}
