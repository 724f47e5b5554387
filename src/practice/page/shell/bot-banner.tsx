import { useBot, usePage, useWorkspace } from '../workspace/workspace-context.ts';
import { Banner } from './banner.tsx';
import { CrashBanner } from './crash-banner.tsx';
import { useFreshReturn } from './use-fresh-return.ts';

/** Says what is the matter, while something is: the server gone, the bot starting, crashed, or its data at fault. */
export function BotBanner() {
  const link = usePage((state) => state.link);
  const state = useWorkspace((snapshot) => snapshot.bot);
  const isBack = useFreshReturn();
  const { name } = useBot();
  if (link === 'lost') {
    return <Banner tone="bad" title="The practice workspace does not answer. Trying again: is it still running?" />;
  }
  if (state.process === 'crashed' || state.faults.length > 0) return <CrashBanner state={state} name={name} />;
  if (state.connections > 0) return isBack ? <Banner tone="calm" title={`${name} is connected again.`} /> : null;
  if (state.process === 'starting' || state.process === 'running') {
    return <Banner tone="calm" title={`${name} is starting…`} />;
  }
  return <Banner tone="calm" title={`${name} is not connected: nothing you do reaches it.`} />;
}
