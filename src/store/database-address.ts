import { StartupError } from '../startup-error.ts';

/** Beside the program, in a folder of its own, so that a backup, a volume or a permission has one thing to point at. */
export const defaultDatabaseUrl = 'sqlite:var/ladder.sqlite';

/** A relative path counts from where the process was started. */
export type DatabaseAddress = { kind: 'sqlite'; path: string } | { kind: 'postgres'; url: string };

/** Gone with the process: for tests and a first look. */
export const inMemory = ':memory:';

/** @throws StartupError for anything but `sqlite:PATH`, `postgres://…` and `memory:`. */
export function databaseAddress(url: string): DatabaseAddress {
  if (url === 'memory:') return { kind: 'sqlite', path: inMemory };
  if (/^postgres(ql)?:\/\/./.test(url) && URL.canParse(url)) return { kind: 'postgres', url };
  const path = /^sqlite:(.+)$/.exec(url)?.[1];
  if (path !== undefined) return { kind: 'sqlite', path };
  throw new StartupError(`${withoutPassword(url)} is not a database address. It must be sqlite:PATH or postgres://…`);
}

/** For messages and logs. */
export function withoutPassword(url: string): string {
  return url.replace(/^(\w+:\/\/[^:@/]*):.*@/, '$1:***@');
}
