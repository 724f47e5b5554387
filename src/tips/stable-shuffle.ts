/**
 * The items in an order of `key`'s own. Each item's place depends on its id and the key alone, so that adding or removing
 * one leaves the others in their order.
 */
export function stableShuffle<Item extends { id: string }>(items: readonly Item[], key: string): Item[] {
  const ofKey = hashed(`${key} `);
  const placed = items.map((item) => ({ item, place: spread(hashed(item.id, ofKey)) }));
  placed.sort((one, other) => one.place - other.place || (one.item.id < other.item.id ? -1 : 1));
  return placed.map(({ item }) => item);
}

/** A number from 0 to 2³² − 1 that looks random and is always the same for a text: FNV-1a, and murmur3's last mixing. */
export function mixed(text: string): number {
  return spread(hashed(text));
}

/** FNV-1a. `before` is the hash of what comes before this text. */
function hashed(text: string, before = 0x811c9dc5): number {
  let hash = before;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

function spread(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
