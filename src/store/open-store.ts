import { databaseAddress } from './database-address.ts';
import { dialectFor } from './dialect-for.ts';
import { migrate } from './migrate.ts';
import { type Store, storeOver } from './store.ts';

/**
 * The store at `sqlite:PATH`, `postgres://…` or `memory:`, ready for use.
 * @throws StartupError for what only the operator can put right, StoreUnavailable for what may work later.
 */
export async function openStore(databaseUrl: string, now = Date.now): Promise<Store> {
  const store = storeAt(databaseUrl, now);
  await store.open();
  return store;
}

/**
 * The same before anything was tried: each use opens it that could not be opened so far.
 * @throws StartupError for an address that is none.
 */
export function storeAt(databaseUrl: string, now = Date.now): Store {
  return storeOver(dialectFor(databaseAddress(databaseUrl), migrate), now);
}
