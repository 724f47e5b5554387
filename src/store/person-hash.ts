import { createHmac, randomBytes } from 'node:crypto';
import type { WorkspaceId } from '../workspace.ts';
import type { Database } from './schema.ts';

const secretName = 'person-hash-secret';

/** Tells two persons apart without saying who they are to anybody who lacks the secret. */
export type PersonHash = (workspace: WorkspaceId, user: string) => Promise<string>;

/** The secret is made at the first use and kept in the database, so that replicas and restarts agree. */
export function personHash(database: Database): PersonHash {
  let secret: string | undefined;
  return async (workspace, user) => {
    secret ??= await sharedSecret(database);
    return createHmac('sha256', secret).update(`${workspace} ${user}`).digest('base64url');
  };
}

async function sharedSecret(database: Database): Promise<string> {
  await database
    .insertInto('setting')
    .values({ name: secretName, value: randomBytes(32).toString('base64url') })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { value } = await database
    .selectFrom('setting')
    .select('value')
    .where('name', '=', secretName)
    .executeTakeFirstOrThrow();
  return value;
}
