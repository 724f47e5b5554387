import type { IncomingMessage, ServerResponse } from 'node:http';
import { ActRequest } from '../act.ts';
import type { Acting } from '../acts/acting.ts';
import { perform } from '../acts/perform.ts';
import { readBody, sendJson } from '../http-body.ts';
import type { ActResult } from '../protocol.ts';
import { isFromPage } from './guard.ts';

/** `POST /practice/act` */
export async function serveAct(acting: Acting, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isFromPage(request)) return sendJson(response, 403, refused('Acts come from the practice page only.'));
  const asked = ActRequest.safeParse(jsonOf(await readBody(request)));
  if (!asked.success) return sendJson(response, 400, refused('This is not something that a person can do.'));
  const { result } = await perform(acting, asked.data.person, asked.data.act);
  sendJson(response, 200, result);
}

const refused = (error: string): ActResult => ({ ok: false, error });

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
