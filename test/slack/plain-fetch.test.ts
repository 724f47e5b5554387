import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { plainFetch } from '../../src/slack/plain-fetch.ts';

const servers: ReturnType<typeof createServer>[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}/api/chat.postMessage`;
}

const patient = plainFetch(10_000);
const impatient = plainFetch(50);

describe('a plain fetch', () => {
  it('sends method, path, headers and body', async () => {
    const url = await serving(async (request, response) => {
      const { method, url: path, headers } = request;
      response.end(JSON.stringify({ method, path, type: headers['content-type'], body: await text(request) }));
    });
    const answer = await patient(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'text=%E2%9C%93',
    });
    expect(await answer.json()).toEqual({
      method: 'POST',
      path: '/api/chat.postMessage',
      type: 'application/x-www-form-urlencoded',
      body: 'text=%E2%9C%93',
    });
  });

  it('gives status, headers and text of the answer, also of a refusal', async () => {
    const url = await serving((_, response) => response.writeHead(429, { 'Retry-After': '7' }).end('très vite'));
    const answer = await patient(url, { method: 'POST', body: '' });
    expect([answer.status, answer.statusText, answer.headers.get('retry-after'), await answer.text()]).toEqual([
      429,
      'Too Many Requests',
      '7',
      'très vite',
    ]);
  });

  it('uses a connection again', async () => {
    const url = await serving((request, response) => response.end(String(request.socket.remotePort)));
    const first = await patient(url).then((answer) => answer.text());
    const second = await patient(url).then((answer) => answer.text());
    expect(second).toBe(first);
  });

  it('fails where no answer comes in time', async () => {
    const url = await serving(() => {});
    await expect(impatient(url)).rejects.toThrow('no answer in 50 ms');
  });

  it('fails where an answer begins in time and does not end', async () => {
    const url = await serving((_, response) => response.writeHead(200).write('{"ok":'));
    await expect(impatient(url)).rejects.toThrow();
  });

  it('fails where the connection ends within the answer', async () => {
    const url = await serving((_, response) => {
      response.writeHead(200, { 'Content-Length': '100' });
      response.write('{"ok":true}', () => response.destroy());
    });
    await expect(patient(url)).rejects.toThrow();
  });

  it('fails where nobody listens', async () => {
    await expect(patient('http://127.0.0.1:1/')).rejects.toThrow('ECONNREFUSED');
  });
});
