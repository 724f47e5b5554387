/**
 * Finds the objects of the first list in a text that arrives in pieces, each as soon as it is complete. What stands
 * around the list (a fence, a word before it) is passed over.
 */
export function jsonObjects(): (piece: string) => unknown[] {
  let rest = '';
  let isInList = false;
  return (piece) => {
    rest += piece;
    if (!isInList) {
      const start = rest.indexOf('[');
      if (start < 0) return [];
      isInList = true;
      rest = rest.slice(start + 1);
    }
    const found: unknown[] = [];
    for (let end = endOfObject(rest); end !== undefined; end = endOfObject(rest)) {
      found.push(...parsed(rest.slice(rest.indexOf('{'), end)));
      rest = rest.slice(end);
    }
    return found;
  };
}

/** Where the first object ends: after the bracket that closes it, braces within strings not counted. */
function endOfObject(text: string): number | undefined {
  let depth = 0;
  for (const { 0: part, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|["{}]/gs)) {
    // A quotation mark by itself opens a string that has not arrived whole.
    if (part === '"') return undefined;
    if (part === '{') depth += 1;
    if (part !== '}') continue;
    depth -= 1;
    if (depth === 0) return index + 1;
  }
  return undefined;
}

function parsed(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}
