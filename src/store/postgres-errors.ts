import { StartupError } from '../startup-error.ts';
import { StoreUnavailable, type UnavailableReason } from './store-unavailable.ts';

// https://www.postgresql.org/docs/current/errcodes-appendix.html
const reasons: readonly [RegExp, UnavailableReason][] = [
  [/^(08...|57P0.|57014|53300|ECONN|ENOTFOUND|EAI_|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|EPIPE)/, 'unreachable'],
  [/^55P03/, 'locked'],
  [/^25006/, 'read-only'],
  [/^53100/, 'full'],
];
// The client has no code for a connection that breaks or never comes about.
const lostConnection =
  /^(Connection terminated|timeout|Client has encountered|Query read timeout|Postgres connection has been)/;

/** A wrong name or password, a database that is not there, rights that were not given: no second try helps. */
const operatorsFaults = /^(28...|3D000|3F000|42501)$/;

/** What PostgreSQL or the network said, as a StoreUnavailable or a StartupError; anything else as it came. */
export function postgresError(error: unknown): unknown {
  const reason = reasons.find(([codes]) => codes.test(code(error)))?.[1];
  if (reason !== undefined) return new StoreUnavailable(reason, error);
  if (error instanceof Error && operatorsFaults.test(code(error))) {
    return new StartupError(`PostgreSQL says: ${error.message}. Correct DATABASE_URL or what it names.`, {
      cause: error,
    });
  }
  const isLost = error instanceof Error && lostConnection.test(error.message);
  return isLost ? new StoreUnavailable('unreachable', error) : error;
}

function code(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
