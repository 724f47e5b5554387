import { useMemo } from 'react';
import { usePeople, useWorkspace } from './workspace-context.ts';

/** What `<@U…>` and `<#C…>` are called. */
export interface Names {
  users: { id: string; name: string }[];
  channels: { id: string; name: string }[];
}

export function useNames(): Names {
  const people = usePeople();
  const conversations = useWorkspace((snapshot) => snapshot.conversations);
  return useMemo(
    () => ({
      users: people.map(({ id, name }) => ({ id, name })),
      channels: conversations.filter(({ kind }) => kind === 'channel').map(({ id, name }) => ({ id, name })),
    }),
    [people, conversations],
  );
}
