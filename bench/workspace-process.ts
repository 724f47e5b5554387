import { nextPicked } from '../src/practice/driving/waits.ts';
import { botEnvironment, createStandIn, type StandIn } from '../src/practice/stand-in.ts';
import { countedPosts } from './counted-posts.ts';
import { load, loadWithRefreshes, refreshGaps, steadyLoad } from './load.ts';
import type { Order } from './workspaces.ts';

/** Slack's side, in a process of its own, so that what it costs counts for no bot. A workspace a bot, by name. */
const workspaces = new Map<string, StandIn & { posts: ReturnType<typeof countedPosts> }>();

process.on('message', async ({ id, order }: { id: number; order: Order }) => {
  process.send?.({ id, result: await carryOut(order) });
});

process.once('disconnect', () => process.exit(0));

async function carryOut(order: Order): Promise<unknown> {
  if (order.kind === 'open') return open(order.name);
  const standIn = workspaces.get(order.name);
  if (standIn === undefined) throw new Error(`No workspace is called ${order.name}`);
  switch (order.kind) {
    case 'connected':
      return connected(standIn, order.count);
    case 'load':
      return load(standIn, order.texts, order.count, order.inFlight);
    case 'load-with-refreshes':
      return loadWithRefreshes(standIn, order.count);
    case 'refresh-gaps':
      return refreshGaps(standIn, order.times);
    case 'steady-load':
      return steadyLoad(standIn, order.count);
    case 'channel':
      return standIn.acting.state.directory.channel('pm-team')?.id;
    case 'posts':
      return standIn.posts.reached(order.count);
  }
}

async function open(name: string) {
  const standIn = createStandIn({}, { pageFolder: null, restartBot: () => Promise.resolve() });
  await standIn.server.listen(0);
  workspaces.set(name, { ...standIn, posts: countedPosts(standIn) });
  return botEnvironment(standIn);
}

async function connected({ acting, socketMode }: StandIn, count: number): Promise<null> {
  if (socketMode.connections() >= count) return null;
  return nextPicked(acting.state.announcer, `${count} connections`, (change) =>
    change.kind === 'bot' && change.bot.connections >= count ? null : undefined,
  );
}
