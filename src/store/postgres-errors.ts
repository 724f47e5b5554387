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

/** What PostgreSQL or the network said, as a StoreUnavailable; anything else as it came. */
export function postgresError(error: unknown): unknown {
  const reason = reasons.find(([codes]) => codes.test(code(error)))?.[1];
  if (reason !== undefined) return new StoreUnavailable(reason, error);
  const isLost = error instanceof Error && lostConnection.test(error.message);
  return isLost ? new StoreUnavailable('unreachable', error) : error;
}

function code(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
