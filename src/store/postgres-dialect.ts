import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Kysely,
  PostgresAdapter,
  PostgresDialect,
  type PostgresPool,
} from 'kysely';
import { postgresError } from './postgres-errors.ts';

/** `open` runs at the first use, and again at the next one where it failed. */
export function postgresDialect(open: () => Promise<PostgresPool>): Dialect {
  return new PostgresDialect({ pool: open, onCreateConnection: failWithOurErrors });
}

export function isPostgres<Tables>(database: Kysely<Tables>): boolean {
  return database.getExecutor().adapter instanceof PostgresAdapter;
}

async function failWithOurErrors(connection: DatabaseConnection) {
  const execute = connection.executeQuery.bind(connection);
  connection.executeQuery = async <Row>(query: CompiledQuery) => {
    try {
      return await execute<Row>(query);
    } catch (error) {
      throw postgresError(error);
    }
  };
}
