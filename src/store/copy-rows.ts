import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import { type Database, primaryKeys, type Table } from './schema.ts';

type Row = Record<string, unknown>;

const batchSize = 500;

/** Every row of one table, a batch at a time, so that its size does not matter. */
export async function copyRows(source: Database, target: Database, table: Table): Promise<void> {
  let batch = await rowsAfter(source, table, undefined);
  while (batch.length > 0) {
    await insert(target, table, batch);
    await setImmediate();
    batch = await rowsAfter(source, table, batch.at(-1));
  }
}

async function rowsAfter(source: Database, table: Table, last: Row | undefined): Promise<Row[]> {
  const key = sql.join(primaryKeys[table].map((name) => sql.ref(name)));
  const after =
    last === undefined ? sql`` : sql`where (${key}) > (${sql.join(primaryKeys[table].map((name) => last[name]))})`;
  const { rows } = await sql<Row>`
    select * from ${sql.table(table)} ${after} order by ${key} limit ${batchSize}`.execute(source);
  return rows;
}

async function insert(target: Database, table: Table, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const values = rows.map((row) => sql`(${sql.join(columns.map((name) => row[name]))})`);
  await sql`
    insert into ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))})
    values ${sql.join(values)}`.execute(target);
}
