import { readFileSync } from 'node:fs';
import { App } from '@slack/bolt';

/** The least that Bolt can do: acknowledges `/ladder` with the answer that stands in the file named as its argument. */
const answer = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
// biome-ignore lint/style/noProcessEnv: a program of its own, and too small for a reader of settings
const { SLACK_BOT_TOKEN: token = '', SLACK_APP_TOKEN: appToken = '', SLACK_API_URL: slackApiUrl = '' } = process.env;

const app = new App({ token, appToken, socketMode: true, clientOptions: { slackApiUrl } });
app.command('/ladder', ({ ack }) => ack(answer));
await app.start();
