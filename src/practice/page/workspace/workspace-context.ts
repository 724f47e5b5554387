import { createContext, use, useSyncExternalStore } from 'react';
import type { Person, Snapshot } from '../../protocol.ts';
import type { PageState } from './page-state.ts';
import type { WorkspaceConnection } from './workspace-connection.ts';

export const ConnectionContext = createContext<WorkspaceConnection | null>(null);

export function useConnection(): WorkspaceConnection {
  const connection = use(ConnectionContext);
  if (!connection) throw new Error('There is no workspace around this.');
  return connection;
}

/** What `select` picks, drawn again only when that changes: it must pick something that is kept, and make nothing new. */
export function usePage<Selected>(select: (state: PageState) => Selected): Selected {
  const { subscribe, current } = useConnection();
  return useSyncExternalStore(subscribe, () => select(current()));
}

/** The same of the workspace itself, inside of which there always is one. */
export function useWorkspace<Selected>(select: (snapshot: Snapshot) => Selected): Selected {
  return usePage(({ snapshot }) => {
    if (!snapshot) throw new Error('The workspace is not here yet.');
    return select(snapshot);
  });
}

/** Does what a person can do by hand, and says what came of it. The same function for as long as the person is the same. */
export function useAct(): WorkspaceConnection['act'] {
  return useConnection().act;
}

/** Does it, and if it is refused the page says so. */
export function useAttempt(): WorkspaceConnection['attempt'] {
  return useConnection().attempt;
}

export function usePeople(): readonly Person[] {
  return useWorkspace(({ people }) => people);
}

export function usePerson(): Person {
  return useWorkspace(({ people, person }) => personById(people, person));
}

export function useBot(): Person {
  return useWorkspace(({ people }) => people.find(({ isBot }) => isBot) ?? nobody);
}

const nobody: Person = { id: '', handle: 'unknown', name: 'Unknown', timeZone: 'UTC', isBot: false };

export function personById(people: readonly Person[], id: string): Person {
  return people.find((person) => person.id === id) ?? nobody;
}
