import type { IncomingMessage, ServerResponse } from 'node:http';

const MOST_BYTES = 2_000_000;

/** @throws RangeError above 2 MB. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of request) {
    bytes += piece.length;
    if (bytes > MOST_BYTES) throw new RangeError('the request body is larger than 2 MB');
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
) {
  if (response.destroyed || response.writableEnded) return;
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}
