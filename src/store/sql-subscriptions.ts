import type { Subscriptions } from '../subscription/subscription.ts';
import { editSubscription } from './edit-subscription.ts';
import { channelSubscriptions, findSubscription, personsSubscriptions } from './find-subscriptions.ts';
import type { Database, SubscriptionRow } from './schema.ts';
import { dueColumns, editColumns, toSubscription } from './subscription-row.ts';
import { changeState, changeStateAndUnqueue } from './subscription-state.ts';

export function sqlSubscriptions(database: Database, now: () => number): Subscriptions {
  return {
    async create(workspace, { id, owner, ...edit }) {
      const row = await database
        .insertInto('subscription')
        .values({ workspace, id, owner, created_at: now(), ...fresh, ...editColumns(edit) })
        .returningAll()
        .executeTakeFirstOrThrow();
      return toSubscription(row, now());
    },
    find: (workspace, id) => findSubscription(database, workspace, id, now()),
    inChannel: (workspace, channel) => channelSubscriptions(database, workspace, channel, now()),
    async ofPerson(workspace, user) {
      const all = await personsSubscriptions(database, workspace, user, now());
      return all.filter(({ state }) => state.kind !== 'stopped');
    },
    edit: (workspace, id, revision, edit) => editSubscription(database, { workspace, id, revision, edit }, now()),
    mute: (workspace, id, until) => changeStateAndUnqueue(database, { workspace, id }, { muted_until: until }, now()),
    pause: (workspace, id, reason) =>
      changeStateAndUnqueue(database, { workspace, id }, { ...notDue, state: 'paused', pause_reason: reason }, now()),
    resume: (workspace, id, due) => changeState(database, { workspace, id }, { ...active, ...dueColumns(due) }, now()),
    stop: (workspace, id) =>
      changeStateAndUnqueue(database, { workspace, id }, { ...notDue, state: 'stopped', stopped_at: now() }, now()),
    async ownerToTell(workspace, id) {
      const told = await database
        .updateTable('subscription')
        .set({ owner_told: 1 })
        .where('workspace', '=', workspace)
        .where('id', '=', id)
        .where('state', '=', 'paused')
        .where('owner_told', '=', 0)
        .returning('owner')
        .executeTakeFirst();
      return told?.owner ?? undefined;
    },
  };
}

const active = { state: 'active', muted_until: 0, pause_reason: '', owner_told: 0 } satisfies Partial<SubscriptionRow>;
const fresh = { ...active, stopped_at: null, revision: 1 } satisfies Partial<SubscriptionRow>;
const notDue = { due_at: null, due_occasion: null } satisfies Partial<SubscriptionRow>;
