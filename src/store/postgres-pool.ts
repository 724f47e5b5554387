import type { PostgresPool } from 'kysely';
import type { Pool } from 'pg';
import { postgresError } from './postgres-errors.ts';

const timeouts = {
  connectionTimeoutMillis: 5_000,
  statement_timeout: 30_000,
  // For a server that vanished without a word: a little longer than it would take to report a timeout itself.
  query_timeout: 35_000,
  keepAlive: true,
};

/** Connections that may break at any time: the next use makes new ones. `pg` is loaded here and nowhere else. */
export async function postgresPool(url: string): Promise<PostgresPool> {
  const { default: pg } = await import('pg');
  pg.types.setTypeParser(pg.types.builtins.INT8, Number);
  const pool = new pg.Pool({ connectionString: url, application_name: 'ladder', ...timeouts });
  outliveLostConnections(pool);
  return {
    connect: () =>
      pool.connect().catch((error) => {
        throw postgresError(error);
      }),
    end: () => pool.end(),
    options: pool.options,
  };
}

/** An 'error' event that nobody listens to ends the process; whoever waits for an answer hears of it anyway. */
function outliveLostConnections(pool: Pool) {
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
}
