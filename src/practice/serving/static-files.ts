import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

// Everything comes from this server alone, but for pictures that a bot shows.
const CONTENT_SECURITY_POLICY =
  "default-src 'self'; img-src 'self' data: https:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** The file of the built page, or 404; `/` is index.html. Never leaves the folder. */
export async function serveFile(folder: string, path: string, response: ServerResponse): Promise<void> {
  const file = fileWithin(folder, path);
  const type = file === null ? undefined : contentTypes[extname(file)];
  const content = file === null || !type ? null : await readFile(file).catch(() => null);
  if (content === null || !type) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  response.writeHead(200, { 'content-type': type, ...headers, 'cache-control': cacheControl(path) }).end(content);
}

const headers = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

function fileWithin(folder: string, path: string): string | null {
  const decoded = decodedPath(path);
  if (decoded === null || decoded.includes('\0')) return null;
  const root = normalize(folder) + sep;
  const file = join(root, decoded === '/' ? 'index.html' : decoded);
  return file.startsWith(root) ? file : null;
}

function decodedPath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** Vite puts a hash of the content into the names under assets/. */
function cacheControl(path: string): string {
  return path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}
