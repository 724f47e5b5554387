import { onTestFinished } from 'vitest';
import { botEnvironment, createStandIn } from '../../src/practice/stand-in.ts';

/** As long as Slack takes, roughly: whoever is killed meanwhile does not know what came of it. */
const postTakesMs = 50;

/** Slack with so many channels, which counts what each of them gets. Closed when the test ends. */
export async function manyChannels(count: number) {
  const names = Array.from({ length: count }, (_, number) => ({ name: `team-${number}`, botIsMember: true }));
  const standIn = createStandIn({ channels: names }, { pageFolder: null, restartBot: () => Promise.resolve() });
  await standIn.server.listen(0);
  onTestFinished(standIn.close);
  standIn.faults.plan('chat.postMessage', { kind: 'delay', ms: postTakesMs }, 2 * count);
  const { announcer, directory, clock } = standIn.acting.state;
  const channels = directory.channels().flatMap(({ id, kind }) => (kind === 'channel' ? [id] : []));
  const posts = new Map(channels.map((channel) => [channel, 0]));
  announcer.listen((change) => {
    if (change.kind !== 'message') return;
    const { channel } = change.message;
    posts.set(channel, (posts.get(channel) ?? 0) + 1);
  });
  return {
    environment: botEnvironment(standIn),
    channels,
    now: clock.now,
    passMs: (ms: number) => clock.moveTo(clock.offsetMs() + ms),
    /** How often something was posted there. */
    posts: (channel: string) => posts.get(channel) ?? 0,
    postsInAll: () => posts.values().reduce((sum, one) => sum + one, 0),
  };
}
