import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { CompiledQuery, type DatabaseConnection, type Driver, type QueryResult } from 'kysely';
import { patiently } from './patiently.ts';
import { type PreparedStatement, sqliteStatements } from './sqlite-statements.ts';

/** One connection, which Kysely lends to one user at a time. */
export function sqliteDriver(open: () => Promise<DatabaseSync>, pausesMs: readonly number[]): Driver {
  let opened: Opened | undefined;
  const inUse = () => {
    if (opened === undefined) throw new Error('The database was used before it was open.');
    return opened;
  };
  const execute = (connection: DatabaseConnection, statement: string) =>
    connection.executeQuery(CompiledQuery.raw(statement));
  return {
    init: async () => {
      const database = await open();
      opened = { database, prepared: sqliteStatements(database) };
    },
    acquireConnection: async () => sqliteConnection(inUse().prepared, pausesMs),
    beginTransaction: async (connection, { accessMode }) => {
      // A transaction that goes from reading to writing can't wait for its turn: all but readers ask for it first.
      await execute(connection, accessMode === 'read only' ? 'begin' : 'begin immediate');
    },
    commitTransaction: async (connection) => {
      await execute(connection, 'commit');
    },
    rollbackTransaction: async (connection) => {
      // On a full disk SQLite has already rolled back by itself.
      if (inUse().database.isTransaction) await execute(connection, 'rollback');
    },
    releaseConnection: async () => {},
    destroy: async () => inUse().database.close(),
  };
}

type Prepared = (text: string) => PreparedStatement;
type Opened = { database: DatabaseSync; prepared: Prepared };

function sqliteConnection(prepared: Prepared, pausesMs: readonly number[]): DatabaseConnection {
  return {
    executeQuery: <Row>(query: CompiledQuery) => patiently(() => run<Row>(prepared, query), pausesMs),
    streamQuery: () => {
      throw new Error('Rows are read in batches here, never streamed.');
    },
  };
}

function run<Row>(prepared: Prepared, { sql, parameters }: CompiledQuery): QueryResult<Row> {
  const { statement, isReader } = prepared(sql);
  const values = parameters as readonly SQLInputValue[];
  if (isReader) {
    const rows: readonly unknown[] = statement.all(...values);
    return { rows: rows as Row[] };
  }
  return { rows: [], numAffectedRows: BigInt(statement.run(...values).changes) };
}
