import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { dialectFor } from '../../../src/store/dialect-for.ts';
import { migrate } from '../../../src/store/migrate.ts';
import type { TestDatabase } from '../contract/tested-store.ts';
import { postgresUrl } from './settings.ts';

export async function postgresAnswers(): Promise<boolean> {
  try {
    await query('select 1');
    return true;
  } catch {
    return false;
  }
}

export type PostgresSchema = {
  url: string;
  /** Ends them from the server's side. */
  breakConnections(): Promise<void>;
  drop(): Promise<void>;
};

/** A schema of its own, whose connections carry its name. */
export async function postgresSchema(): Promise<PostgresSchema> {
  const schema = `ladder_test_${randomUUID().replaceAll('-', '')}`;
  await query(`create schema ${schema}`);
  const url = new URL(postgresUrl);
  url.searchParams.set('options', `-csearch_path=${schema}`);
  url.searchParams.set('application_name', schema);
  return {
    url: url.href,
    breakConnections: () =>
      query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = '${schema}'`),
    drop: () => query(`drop schema ${schema} cascade`),
  };
}

export async function postgresDatabase(): Promise<TestDatabase> {
  const { url, drop } = await postgresSchema();
  return { dialect: () => dialectFor({ kind: 'postgres', url }, migrate), drop };
}

async function query(text: string): Promise<void> {
  const client = new pg.Client({ connectionString: postgresUrl, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    await client.query(text);
  } finally {
    await client.end();
  }
}
