/**
 * The items in an order of `key`'s own. Each item's place depends on its id and the key alone, so that adding or removing
 * one leaves the others in their order.
 */
export function stableShuffle<Item extends { id: string }>(items: readonly Item[], key: string): Item[] {
  const places = new Map(items.map(({ id }) => [id, mixed(`${key} ${id}`)]));
  return items.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1));
}

/** A number from 0 to 2³² − 1 that looks random and is always the same for a text: FNV-1a, and murmur3's last mixing. */
export function mixed(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
