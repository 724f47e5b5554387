import type { Readable } from 'node:stream';

/**
 * What stands between line feeds, one after another; a carriage return before one is part of it. Nothing else ends a line:
 * `node:readline` would make two of one that has U+2028 in it, and then answers and questions no longer pair.
 */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of input.setEncoding('utf8')) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines.map(withoutReturn);
  }
  if (rest !== '') yield withoutReturn(rest);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
