import { httpTransport, signed } from './http-transport.ts';
import type { Transport } from './transport.ts';

export interface ChosenTransport extends Transport {
  /** From now on deliveries go to this address, once it has answered Slack's challenge. Rejects if it does not. */
  useHttp(url: string): Promise<void>;
}

/** Socket Mode until an address is given. */
export function chosenTransport(
  socket: Transport,
  settings: { signingSecret: string; ackDeadlineMs: number },
): ChosenTransport {
  let chosen = socket;
  return {
    get name() {
      return chosen.name;
    },
    send: (parcel) => chosen.send(parcel),
    async useHttp(url) {
      await verifyUrl(url, settings.signingSecret);
      chosen = httpTransport({ url, signingSecret: settings.signingSecret, deadlineMs: settings.ackDeadlineMs });
    },
  };
}

/** https://docs.slack.dev/reference/events/url_verification */
async function verifyUrl(url: string, signingSecret: string): Promise<void> {
  const challenge = 'practice-challenge';
  const body = JSON.stringify({ type: 'url_verification', token: 'practice-verification-token', challenge });
  const headers = { 'content-type': 'application/json', ...signed(body, signingSecret) };
  const response = await fetch(url, { method: 'POST', headers, body });
  const answer = await response.text();
  if (!response.ok || !answer.includes(challenge))
    throw new Error(`${url} did not answer the challenge: HTTP ${response.status} ${answer.slice(0, 200)}`);
}
