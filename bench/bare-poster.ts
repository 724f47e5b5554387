import { readFileSync } from 'node:fs';
import { WebClient } from '@slack/web-api';

/** The least that posting takes: the message that stands in the file named as its argument, as often as the parent asks. */
const message = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
// biome-ignore lint/style/noProcessEnv: a program of its own, and too small for a reader of settings
const { SLACK_BOT_TOKEN: token, SLACK_API_URL: slackApiUrl = '' } = process.env;

const client = new WebClient(token, { slackApiUrl });

process.on('message', async (count: number) => {
  let left = count;
  const keepPosting = async () => {
    while (left-- > 0) await client.chat.postMessage(message);
  };
  await Promise.all(Array.from({ length: 20 }, keepPosting));
  process.send?.(count);
});
process.once('disconnect', () => process.exit(0));
