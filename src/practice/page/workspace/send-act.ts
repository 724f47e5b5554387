import type { Act, ActRequest } from '../../act.ts';
import type { ActResult } from '../../protocol.ts';

/** Never rejects: a server that is gone is an answer like any other. */
export async function sendAct(person: string, act: Act): Promise<ActResult> {
  const body: ActRequest = { person, act };
  try {
    const response = await fetch('/practice/act', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-practice': 'page' },
      body: JSON.stringify(body),
    });
    return await response.json();
  } catch {
    return { ok: false, error: 'The practice server does not answer. Is it still running in your terminal?' };
  }
}
