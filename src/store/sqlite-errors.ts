import { StoreUnavailable, type UnavailableReason } from './store-unavailable.ts';

// https://www.sqlite.org/rescode.html; the lower byte says which kind, the rest refines it.
const reasons: Record<number, UnavailableReason> = {
  5: 'locked',
  6: 'locked',
  8: 'read-only',
  10: 'unreachable',
  13: 'full',
  14: 'unreachable',
};
const notADatabase = 26;

const fileReasons: Record<string, UnavailableReason> = {
  EACCES: 'read-only',
  EPERM: 'read-only',
  EROFS: 'read-only',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

/** What SQLite or the file system said, as a StoreUnavailable; anything else as it came. */
export function storeError(error: unknown): unknown {
  const reason = reasons[primaryCode(error)] ?? fileReasons[fileCode(error)];
  return reason === undefined ? error : new StoreUnavailable(reason, error);
}

export function isNotADatabase(error: unknown): boolean {
  return primaryCode(error) === notADatabase;
}

function primaryCode(error: unknown): number {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : 0;
}

function fileCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
