export type UnavailableReason = 'locked' | 'read-only' | 'full' | 'unreachable';

/** The database can't do this now and may later; nothing was written. Look-ups go on without it. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  readonly reason: UnavailableReason;

  constructor(reason: UnavailableReason, cause: unknown) {
    super(sentences[reason], { cause });
    this.reason = reason;
  }
}

const sentences: Record<UnavailableReason, string> = {
  locked: 'Another process holds the database file. Nothing was saved. Stop that process, or wait until it is done.',
  'read-only':
    'The database can only be read. Nothing was saved. Give the user who runs Ladder the right to write to it and its folder.',
  full: 'There is no space left for the database. Nothing was saved. Free some space on its disk.',
  unreachable:
    'The database does not answer. Nothing was saved. Look whether its server runs and DATABASE_URL names it.',
};
