import { useMemo } from 'react';
import type { Place } from '../../act.ts';
import type { OpenView } from '../../protocol.ts';
import { BlockList } from '../blocks/block-list.tsx';
import { ChoosingContext, useNewChoosing } from '../elements/choosing.ts';
import { useBot, useWorkspace } from '../workspace/workspace-context.ts';
import { ViewProblems } from './view-problems.tsx';

export function HomeView() {
  const home = useWorkspace((snapshot) => snapshot.home);
  const bot = useBot();
  if (!home) return <p className="home-empty quiet">{bot.name} has not published a Home yet.</p>;
  return <Home view={home} />;
}

function Home({ view }: { view: OpenView }) {
  const place = useMemo<Place>(() => ({ kind: 'view', view: view.id }), [view.id]);
  const choosing = useNewChoosing(place);
  return (
    <ChoosingContext value={choosing}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="scroll-region" aria-label="Home" tabIndex={0}>
        <div className="home">
          <h2 className="for-screen-readers">Home</h2>
          <ViewProblems view={view.id} error={choosing.error} />
          <BlockList blocks={view.blocks} errors={view.errors} />
        </div>
      </section>
    </ChoosingContext>
  );
}
