import { useMemo, useState } from 'react';
import { useNavigate } from '../navigation/use-route.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { useWorkspace } from '../workspace/workspace-context.ts';
import { ExchangeDetails } from './exchange-details.tsx';
import { ExchangeList } from './exchange-list.tsx';
import { filterExchanges, type Showing } from './filter-exchanges.ts';
import { InspectorFilter } from './inspector-filter.tsx';

/** Everything that goes between the workspace and the bot. */
export function Inspector() {
  const exchanges = useWorkspace((snapshot) => snapshot.exchanges);
  const [showing, setShowing] = useState<Showing>('all');
  const [query, setQuery] = useState('');
  const [selected, select] = useState<string | null>(null);
  const navigate = useNavigate();
  const shown = useMemo(() => filterExchanges(exchanges, showing, query), [exchanges, showing, query]);
  const open = exchanges.find(({ id }) => id === selected);
  return (
    <aside className="inspector pane" aria-label="Inspector">
      <header className="pane-header">
        <h2 className="pane-title">Inspector</h2>
        <IconButton icon="close" label="Close inspector" onClick={() => navigate({ inspects: false })} />
      </header>
      <InspectorFilter showing={showing} onShow={setShowing} query={query} onQuery={setQuery} />
      <ExchangeList exchanges={shown} selected={selected} onSelect={select} />
      {open && <ExchangeDetails key={open.id} exchange={open} onClose={() => select(null)} />}
    </aside>
  );
}
