import { useMemo, useState } from 'react';
import { useWorkspace } from '../workspace/workspace-context.ts';

/** How many messages by others each conversation has had since it was last on the screen, or since the page was opened. */
export function useUnread(at: string): ReadonlyMap<string, number> {
  const messages = useWorkspace((snapshot) => snapshot.messages);
  const person = useWorkspace((snapshot) => snapshot.person);
  const [seen, setSeen] = useState<Readonly<Record<string, number>>>({});
  const [openedWith] = useState(messages.length);
  const arrived = messages.length;

  // Drawn in the same pass: what is on the screen is seen at once.
  if (seen[at] !== arrived) setSeen({ ...seen, [at]: arrived });

  return useMemo(() => {
    const unread = new Map<string, number>();
    for (const [index, { channel, author }] of messages.entries()) {
      const isNew = channel !== at && author !== person && index >= (seen[channel] ?? openedWith);
      if (isNew) unread.set(channel, (unread.get(channel) ?? 0) + 1);
    }
    return unread;
  }, [messages, person, at, seen, openedWith]);
}
