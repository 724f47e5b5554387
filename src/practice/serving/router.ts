import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Acting } from '../acts/acting.ts';
import { sendJson } from '../http-body.ts';
import type { CallFaults } from '../web-api/faults.ts';
import { serveCalls } from '../web-api/serve-calls.ts';
import { serveResponseUrls } from '../web-api/serve-response-urls.ts';
import { serveAct } from './acts-endpoint.ts';
import { serveEvents } from './events-stream.ts';
import { serveFile } from './static-files.ts';

export type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Slack's side under `/api/` and `/response/`, the page's under `/practice/`, and the page itself elsewhere. */
export function createRouter(acting: Acting, faults: CallFaults, pageFolder: string | Promise<string> | null): Route {
  const serveCall = serveCalls(acting.state, faults);
  const serveResponseUrl = serveResponseUrls(acting.state);
  return async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://practice');
    const [, room = '', rest = ''] = pathname.match(/^\/([^/]+)\/(.*)$/) ?? [];
    if (room === 'api' && isOneOf(request, 'POST', 'GET')) return serveCall(rest, request, response);
    if (room === 'response' && isOneOf(request, 'POST')) return serveResponseUrl(rest, request, response);
    if (pathname === '/practice/act' && isOneOf(request, 'POST')) return serveAct(acting, request, response);
    if (!isOneOf(request, 'GET')) return void response.writeHead(405).end();
    if (pathname === '/practice/events') return serveEvents(acting.state, searchParams, response);
    if (pathname === '/practice/clock')
      return sendJson(response, 200, { offsetMs: acting.state.clock.offsetMs() }, { 'cache-control': 'no-store' });
    if (pageFolder !== null) return serveFile(await pageFolder, pathname, response);
    response.writeHead(404).end();
  };
}

const isOneOf = ({ method = '' }: IncomingMessage, ...methods: string[]) => methods.includes(method);
