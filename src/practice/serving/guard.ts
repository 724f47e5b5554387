import type { IncomingMessage } from 'node:http';

/**
 * Whether this request may come in. No page of another website can drive the workspace: its requests carry a foreign Origin,
 * and a foreign name that was made to point at this machine shows in Host.
 */
export function isAllowed({ headers }: IncomingMessage, port: number): boolean {
  const ownHosts = ['127.0.0.1', 'localhost', '[::1]'].map((host) => `${host}:${port}`);
  const { host, origin } = headers;
  if (host === undefined || !ownHosts.includes(host)) return false;
  return origin === undefined || ownHosts.some((own) => origin === `http://${own}`);
}

/** A form of another site cannot set this header without asking first, and is told no. */
export function isFromPage({ headers }: IncomingMessage): boolean {
  return headers['x-practice'] === 'page' && headers['content-type']?.startsWith('application/json') === true;
}
