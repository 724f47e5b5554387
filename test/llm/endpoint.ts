import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What an endpoint was asked: the path, and the body as JSON. */
export type Asked = { path: string; body: Record<string, unknown> };

export type Endpoint = { url: string; asked: Asked[]; close(): Promise<void> };

/** A server on loopback that answers as told: for what a stand-in of a working endpoint can't do wrong. */
export async function endpoint(answer: (asked: Asked, response: ServerResponse) => void): Promise<Endpoint> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    readBody(request).then((body) => {
      const one = { path: request.url ?? '', body: JSON.parse(body === '' ? '{}' : body) };
      asked.push(one);
      answer(one, response);
    }, response.destroy);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export function events(response: ServerResponse, ...data: readonly unknown[]): ServerResponse {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const one of data) response.write(`data: ${JSON.stringify(one)}\n\n`);
  return response;
}

export function delta(text: string): unknown {
  return { type: 'response.output_text.delta', delta: text };
}

export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
