import type { Change, Snapshot } from '../../protocol.ts';

export interface StreamListener {
  onSnapshot(snapshot: Snapshot): void;
  onChange(change: Change): void;
  /** The connection is lost; it is tried again by itself, and a snapshot says that it is back. */
  onLoss(): void;
}

/** Listens to what the server tells of the workspace. Returns the way to stop. */
export function openEventStream(query: URLSearchParams, { onSnapshot, onChange, onLoss }: StreamListener): () => void {
  const stream = new EventSource(`/practice/events?${query}`);
  stream.addEventListener('snapshot', ({ data }) => onSnapshot(JSON.parse(data)));
  stream.addEventListener('change', ({ data }) => onChange(JSON.parse(data)));
  stream.addEventListener('error', onLoss);
  return () => stream.close();
}
