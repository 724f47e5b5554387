import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { CompiledQuery, type DatabaseConnection, type Driver, type QueryResult } from 'kysely';
import { patiently } from './patiently.ts';

/** One connection, which Kysely lends to one user at a time. */
export function sqliteDriver(open: () => Promise<DatabaseSync>, pausesMs: readonly number[]): Driver {
  let opened: DatabaseSync | undefined;
  const database = () => {
    if (opened === undefined) throw new Error('The database was used before it was open.');
    return opened;
  };
  const execute = (connection: DatabaseConnection, statement: string) =>
    connection.executeQuery(CompiledQuery.raw(statement));
  return {
    init: async () => {
      opened = await open();
    },
    acquireConnection: async () => sqliteConnection(database(), pausesMs),
    beginTransaction: async (connection, { accessMode }) => {
      // A transaction that goes from reading to writing can't wait for its turn: all but readers ask for it first.
      await execute(connection, accessMode === 'read only' ? 'begin' : 'begin immediate');
    },
    commitTransaction: async (connection) => {
      await execute(connection, 'commit');
    },
    rollbackTransaction: async (connection) => {
      // On a full disk SQLite has already rolled back by itself.
      if (database().isTransaction) await execute(connection, 'rollback');
    },
    releaseConnection: async () => {},
    destroy: async () => database().close(),
  };
}

function sqliteConnection(database: DatabaseSync, pausesMs: readonly number[]): DatabaseConnection {
  return {
    executeQuery: <Row>(query: CompiledQuery) => patiently(() => run<Row>(database, query), pausesMs),
    streamQuery: () => {
      throw new Error('Rows are read in batches here, never streamed.');
    },
  };
}

function run<Row>(database: DatabaseSync, { sql, parameters }: CompiledQuery): QueryResult<Row> {
  const statement = database.prepare(sql);
  const values = parameters as readonly SQLInputValue[];
  if (statement.columns().length > 0) {
    const rows: readonly unknown[] = statement.all(...values);
    return { rows: rows as Row[] };
  }
  return { rows: [], numAffectedRows: BigInt(statement.run(...values).changes) };
}
