/** RFC 6901. */
export function pointerTo(parent: string, key: string): string {
  return `${parent}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** Whether what `pointer` points to contains what `other` does, or is it. */
export function isAbove(pointer: string, other: string): boolean {
  return other === pointer || other.startsWith(`${pointer}/`);
}
