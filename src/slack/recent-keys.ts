/** Remembers the last `size` keys: a claim that costs nothing and outlives nothing. */
export type RecentKeys = { claim(key: string): boolean };

export function recentKeys(size: number): RecentKeys {
  const keys = new Set<string>();
  return {
    claim: (key) => {
      if (keys.has(key)) return false;
      keys.add(key);
      if (keys.size > size) keys.delete(keys.values().next().value ?? '');
      return true;
    },
  };
}
