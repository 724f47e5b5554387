import type { ServerResponse } from 'node:http';
import { type Audience, reaches } from '../state/announcer.ts';
import { snapshotFor } from '../state/snapshot.ts';
import type { WorkspaceState } from '../state/workspace-state.ts';

/** `GET /practice/events`: a snapshot, then every change that this person may know of. Without a person: the first. */
export function serveEvents(state: WorkspaceState, query: URLSearchParams, response: ServerResponse): void {
  const asked = query.get('person');
  const person = asked === null ? state.directory.people[0] : state.directory.person(asked);
  if (!person || person.isBot) return void response.writeHead(404).end();
  const withInspector = query.get('inspector') === '1';
  const isForThem = (audience: Audience) => (audience === 'inspector' ? withInspector : reaches(audience, person.id));
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const send = (event: string, data: unknown) => response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  send('snapshot', snapshotFor(state, person.id, withInspector));
  const stop = state.announcer.listen((change, audience) => {
    if (isForThem(audience)) send('change', change);
  });
  response.once('close', stop);
}
