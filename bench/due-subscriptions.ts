import { Kysely, sql } from 'kysely';
import { databaseAddress } from '../src/store/database-address.ts';
import { dialectFor } from '../src/store/dialect-for.ts';
import { migrate } from '../src/store/migrate.ts';
import type { Schema, SubscriptionRow } from '../src/store/schema.ts';
import { pacingMs } from '../src/subscription/deliveries.ts';

/** Past the repository, which makes them one by one as people do. */
export function subscriptionsIn(databaseUrl: string, channel: string) {
  const database = new Kysely<Schema>({ dialect: dialectFor(databaseAddress(databaseUrl), migrate) });
  let made = 0;
  return {
    /** Evenly over so many workspaces. `dueAt` in epoch milliseconds, of the first, second … */
    add: async (count: number, workspaces: number, dueAt: (number: number) => number) => {
      const first = made;
      made += count;
      await database.transaction().execute(async (transaction) => {
        for (let from = first; from < made; from += batch) {
          const numbers = Array.from({ length: Math.min(batch, made - from) }, (_, index) => from + index);
          const rows = numbers.map((number) => row(number, `-:T${number % workspaces}`, channel, dueAt(number)));
          await transaction.insertInto('subscription').values(rows).execute();
        }
      });
    },
    allDueAt: async (instant: number) => {
      await database.updateTable('subscription').set({ due_at: instant, due_occasion: '2026-11-23' }).execute();
    },
    /** How many of those queued at `now` have the turn that the pace of their workspace gives them. */
    atTheirTurn: async (now: number): Promise<number> => {
      const { rows } = await sql<{ count: number }>`
        select count(*) as count from (
          select run_at - ${now} - ${pacingMs} * (row_number() over (partition by workspace order by run_at) - 1) as off
          from delivery
        ) as turns where off = 0`.execute(database);
      return rows[0]?.count ?? 0;
    },
    close: () => database.destroy(),
  };
}

const batch = 1_000;

function row(
  number: number,
  workspace: SubscriptionRow['workspace'],
  destination: string,
  due_at: number,
): SubscriptionRow {
  return { ...mondays, workspace, id: `sub-${number}`, destination, due_at };
}

const mondays = {
  created_at: 0,
  destination_kind: 'channel',
  framework: 'amazon-pm',
  levels: '',
  weekday: 1,
  local_time: '09:30',
  zone: 'Europe/Zurich',
  skip_dates: '',
  owner: 'U0OWNER',
  state: 'active',
  muted_until: 0,
  pause_reason: '',
  stopped_at: null,
  owner_told: 0,
  due_occasion: '2026-11-23',
  revision: 1,
} as const;
