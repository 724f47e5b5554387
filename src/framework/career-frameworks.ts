import type { CareerFramework } from './framework.ts';
import { nameKey } from './name-key.ts';

/** The frameworks of one installation, and the one that answers when nobody names another. */
export type CareerFrameworks = {
  all: readonly CareerFramework[];
  standard: CareerFramework;
};

/** The framework whose id, title or alias is `name`, whatever its case and punctuation. */
export function findFramework({ all }: CareerFrameworks, name: string): CareerFramework | undefined {
  const key = nameKey(name);
  return all.find(({ id, title, aliases }) => [id, title, ...aliases].some((known) => nameKey(known) === key));
}
