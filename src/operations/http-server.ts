import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { StartupError } from '../startup-error.ts';
import type { Metrics } from './metrics.ts';

export type HttpServer = { port: number; close(): Promise<void> };

type Parts = {
  port: number;
  metrics: Metrics;
  /** Connected to Slack, and the store answers. */
  isReady: () => Promise<boolean>;
  /** What answers every path that is not ours: Slack's deliveries, in HTTP mode. */
  slack?: RequestListener | undefined;
};

/** `/livez`, `/readyz` and `/metrics`, and Slack's deliveries in HTTP mode. @throws StartupError where the port is taken. */
export async function openHttpServer(parts: Parts): Promise<HttpServer> {
  const server = createServer((request, response) => {
    answer(parts, request, response).catch(() => plain(response, 500, 'fault'));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(new StartupError(portMessage(parts.port, cause), { cause })));
    server.listen(parts.port, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : parts.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}

async function answer({ metrics, isReady, slack }: Parts, request: IncomingMessage, response: ServerResponse) {
  const [path] = (request.url ?? '/').split('?');
  if (path === '/livez') return plain(response, 200, 'alive');
  if (path === '/readyz') return (await isReady()) ? plain(response, 200, 'ready') : plain(response, 503, 'not ready');
  if (path === '/metrics') return plain(response, 200, await metrics.text(), metrics.contentType);
  if (slack !== undefined) return slack(request, response);
  return plain(response, 404, 'not found');
}

function plain(response: ServerResponse, status: number, text: string, type = 'text/plain; charset=utf-8'): void {
  if (response.headersSent) return;
  response.writeHead(status, { 'content-type': type }).end(`${text}\n`);
}

function portMessage(port: number, cause: Error): string {
  const taken = 'code' in cause && cause.code === 'EADDRINUSE';
  return taken ? `Port ${port} is taken: set PORT to a free one.` : `Port ${port} can't be opened: ${cause.message}`;
}
