import { startBare, startLadder } from './bots.ts';
import type { Finding } from './comparison.ts';
import { median } from './statistics.ts';
import type { Workspaces } from './workspaces.ts';

const commandsSent = 60;
const longestGapMs = 50;

/** What a person notices while Slack asks for fresh connections, as it does every few hours. */
export async function refreshes(workspaces: Workspaces): Promise<Finding[]> {
  const two = await startLadder(workspaces);
  const one = await startLadder(workspaces, { SLACK_CONNECTIONS: '1' });
  const bare = await startBare(workspaces, { text: 'Hello' });
  await two.connected(2);
  const gaps = await one.refreshGaps(30);
  const [ours, theirs] = await Promise.all([two.loadWithRefreshes(commandsSent), bare.loadWithRefreshes(commandsSent)]);
  await Promise.all([two, one, bare].map((bot) => bot.stop()));
  return [
    {
      what: `two connections, one refreshed a second: lost of ${ours.sent} commands at 10/s`,
      value: `${ours.lost} (bare Bolt: ${theirs.lost}), the slowest after ${ours.slowestMs.toFixed(0)} ms`,
      bar: `≤ ${ours.refreshes}: one in flight a refresh`,
      isMet: ours.lost <= ours.refreshes,
    },
    {
      what: 'one connection, refreshed: how long a command then waits',
      value: `${median(gaps).toFixed(0)} ms (${Math.min(...gaps).toFixed(0)}–${Math.max(...gaps).toFixed(0)})`,
      bar: `< ${longestGapMs} ms`,
      isMet: median(gaps) < longestGapMs,
    },
  ];
}
