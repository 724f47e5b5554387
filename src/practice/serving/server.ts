import { createServer, type Server, STATUS_CODES } from 'node:http';
import type { SocketMode } from '../delivery/socket-mode.ts';
import { isAllowed } from './guard.ts';
import type { Route } from './router.ts';

export interface PracticeServer {
  /** On the loopback interface only. With a port that is taken, rejects with EADDRINUSE. */
  listen(port: number): Promise<void>;
  port(): number;
  close(): Promise<void>;
}

export function createPracticeServer(route: Route, socketMode: SocketMode): PracticeServer {
  const server = createServer((request, response) => {
    if (!isAllowed(request, portOf(server))) return response.writeHead(403).end();
    route(request, response).catch((error: unknown) => {
      // A fault in the stand-in is no answer of Slack's: say so where the developer looks, in the bot's error.
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(`The practice workspace failed: ${error instanceof Error ? error.stack : error}`);
    });
  });
  server.on('upgrade', (request, socket, head) => {
    const isForUs = request.url?.startsWith('/link?') && isAllowed(request, portOf(server));
    if (isForUs) socketMode.upgrade(request, socket, head);
    else socket.end(`HTTP/1.1 403 ${STATUS_CODES[403]}\r\n\r\n`);
  });
  return {
    listen: (port) => listening(server, port),
    port: () => portOf(server),
    close: () => closed(server),
  };
}

function listening(server: Server, port: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, '127.0.0.1', () => {
    server.off('error', reject);
    resolve();
  });
  return promise;
}

function closed(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  server.closeAllConnections();
  return promise;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
