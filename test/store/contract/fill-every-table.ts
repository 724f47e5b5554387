import type { Store } from '../../../src/store/store.ts';
import type { WorkspaceId } from '../../../src/workspace.ts';
import { mondays } from './samples.ts';
import { mondayAtNine } from './tested-store.ts';

/** One row a table, all of `U1` or of the subscription `S1`. */
export async function fillEveryTable(store: Store, workspace: WorkspaceId): Promise<void> {
  const memory = { framework: 'amazon-pm', intent: 'level', levels: ['senior'], topics: [] } as const;
  await store.claims.claim(workspace, 'Ev1');
  await store.preferences.set(workspace, 'U1', { answerStyle: 'plain' });
  await store.threadMemories.remember(workspace, { channel: 'C1', thread: '1.1' }, 'U1', memory);
  await store.topicCounts.note(workspace, 'U1', 'not-covered:pay');
  await store.llmSwitch.turn(workspace, 'off');
  await store.subscriptions.create(workspace, { ...mondays, id: 'S1', owner: 'U1' });
  await store.tipHistory.record(workspace, 'S1', '2026-11-16', 'shadow-a-review');
  await store.dueSubscriptions.enqueue(mondayAtNine - 1, mondayAtNine);
  const [delivery] = await store.deliveries.lease(mondayAtNine, mondayAtNine + 60_000, 1);
  if (delivery === undefined) throw new Error('There was nothing to lease.');
  await store.deliveries.settle([{ delivery, outcome: { kind: 'done' } }]);
}
