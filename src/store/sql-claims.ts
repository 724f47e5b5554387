import type { Claims } from '../claims.ts';
import type { Database } from './schema.ts';

export function sqlClaims(database: Database, now: () => number): Claims {
  return {
    async claim(workspace, key) {
      const { numInsertedOrUpdatedRows } = await database
        .insertInto('claim')
        .values({ workspace, key, claimed_at: now() })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    },
  };
}
