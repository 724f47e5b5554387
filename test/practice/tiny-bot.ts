import { readFileSync } from 'node:fs';

// A whole bot in a process of its own: answers every command with what stands in a file, and complains if that is empty.

const { SLACK_API_URL = '', SLACK_APP_TOKEN = '', TINY_BOT_WORDS = '' } = process.env;
const words = readFileSync(TINY_BOT_WORDS, 'utf8');
if (words === '') {
  process.stderr.write(`${TINY_BOT_WORDS}:1:1: there is nothing here, write something\n`);
  process.exit(1);
}

const headers = { authorization: `Bearer ${SLACK_APP_TOKEN}` };
const response = await fetch(`${SLACK_API_URL}apps.connections.open`, { method: 'POST', headers });
const { url } = (await response.json()) as { url: string };
const socket = new WebSocket(url);
socket.addEventListener('message', ({ data }) => {
  const { envelope_id } = JSON.parse(String(data));
  if (envelope_id) socket.send(JSON.stringify({ envelope_id, payload: { text: words } }));
});
