import { Kysely } from 'kysely';
import { onTestFinished } from 'vitest';
import { databaseAddress } from '../../src/store/database-address.ts';
import { dialectFor } from '../../src/store/dialect-for.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { DeliveryRow, Schema } from '../../src/store/schema.ts';

/** A tip for each channel, all due at once, in as many workspaces as keep to Slack's pace for about a minute. */
const channelsOfAWorkspace = 50;

export async function subscribeAll(databaseUrl: string, channels: readonly string[], now: number): Promise<void> {
  const store = await openStore(databaseUrl);
  for (const [number, channel] of channels.entries()) {
    await store.subscriptions.create(`-:T${Math.floor(number / channelsOfAWorkspace)}`, {
      id: `sub-${number}`,
      owner: 'U0OWNER',
      destination: { kind: 'channel', channel },
      framework: 'amazon-pm',
      levels: [],
      weekday: 1,
      localTime: '09:30',
      zone: 'Europe/Zurich',
      skipDates: [],
      due: { at: now, occasion: '2026-11-23' },
    });
  }
  await store.close();
}

export type Delivered = { channel: string; state: DeliveryRow['state'] };

/** What the database says of every delivery. Reads past the repository, which has no question like that. */
export function deliveriesIn(databaseUrl: string): () => Promise<Delivered[]> {
  const database = new Kysely<Schema>({ dialect: dialectFor(databaseAddress(databaseUrl), migrate) });
  onTestFinished(() => database.destroy());
  return () =>
    database
      .selectFrom('delivery')
      .innerJoin('subscription', 'subscription.id', 'delivery.subscription')
      .select(['subscription.destination as channel', 'delivery.state'])
      .execute();
}
