import { useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { NavigateContext, useRoute } from './navigation/use-route.ts';
import { ThemeContext, useTheme } from './shell/theme.ts';
import { WorkspacePage } from './shell/workspace-page.tsx';
import { type WorkspaceConnection, workspaceConnection } from './workspace/workspace-connection.ts';
import { ConnectionContext } from './workspace/workspace-context.ts';

export function App() {
  const [route, navigate] = useRoute();
  const [theme, toggleTheme] = useTheme();
  const connection = useOpenConnection(route.person, route.inspects);

  return (
    <ThemeContext value={theme}>
      <NavigateContext value={navigate}>
        <ConnectionContext value={connection}>
          {connection.current().snapshot ? (
            <WorkspacePage route={route} onToggleTheme={toggleTheme} />
          ) : (
            <Waiting link={connection.current().link} />
          )}
        </ConnectionContext>
      </NavigateContext>
    </ThemeContext>
  );
}

/** The person's connection; while it opens, the one of the person before, so that nothing blinks and no focus is lost. */
function useOpenConnection(person: string, inspects: boolean): WorkspaceConnection {
  const next = useMemo(() => workspaceConnection(person), [person]);
  const { snapshot } = useSyncExternalStore(next.subscribe, next.current);
  const [shown, show] = useState(next);
  useLayoutEffect(() => next.inspect(inspects), [next, inspects]);
  if (snapshot && shown !== next) show(next);
  return shown;
}

function Waiting({ link }: { link: string }) {
  return (
    <main className="waiting">
      <h1 className="waiting-text" role="status">
        {link === 'lost' ? 'The practice workspace does not answer. Trying again…' : 'Opening the workspace…'}
      </h1>
    </main>
  );
}
