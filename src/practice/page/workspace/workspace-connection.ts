import type { Act } from '../../act.ts';
import type { ActResult } from '../../protocol.ts';
import { openEventStream } from './event-stream.ts';
import { atFirst, type PageState, withChange, withDismissal, withSnapshot } from './page-state.ts';
import { sendAct } from './send-act.ts';

/** One person's live view of the workspace. Connected while somebody listens. */
export interface WorkspaceConnection {
  subscribe(listener: () => void): () => void;
  current(): PageState;
  /** For those who show themselves what came of it. */
  act(act: Act): Promise<ActResult>;
  /** For all others: a refusal is shown at the foot of the page. */
  attempt(act: Act): void;
  /** Whether to be told what goes between the workspace and the bot. */
  inspect(inspects: boolean): void;
  dismiss(failure: number): void;
  dismissRefusal(): void;
}

/** `person` is an id or handle; empty: whoever comes first. */
export function workspaceConnection(person: string): WorkspaceConnection {
  const listeners = new Set<() => void>();
  let state = atFirst;
  let stop: (() => void) | null = null;
  let inspects = false;

  function become(next: PageState) {
    state = next;
    for (const listener of listeners) listener();
  }

  function open() {
    const query = new URLSearchParams({ ...(person && { person }), ...(inspects && { inspector: '1' }) });
    stop = openEventStream(query, {
      onSnapshot: (snapshot) => become(withSnapshot(state, snapshot)),
      onChange: (change) => become(withChange(state, change, Date.now())),
      onLoss: () => become({ ...state, link: 'lost' }),
    });
  }

  function close() {
    stop?.();
    stop = null;
  }

  const send = (wanted: Act) => sendAct(state.snapshot?.person ?? person, wanted);

  return {
    act: send,
    subscribe(listener) {
      listeners.add(listener);
      if (!stop) open();
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) close();
      };
    },
    current: () => state,
    async attempt(wanted) {
      const result = await send(wanted);
      become({ ...state, refusal: result.ok ? '' : result.error });
    },
    inspect(wanted) {
      if (wanted === inspects) return;
      inspects = wanted;
      if (!stop) return;
      close();
      open();
    },
    dismiss: (failure) => become(withDismissal(state, failure)),
    dismissRefusal: () => become({ ...state, refusal: '' }),
  };
}
