import { use, useEffect, useState } from 'react';
import type { Route } from '../navigation/route.ts';
import { useWorkspace } from '../workspace/workspace-context.ts';
import { useRegionKeys } from './region-keys.ts';
import { ThemeContext } from './theme.ts';
import { TopBar } from './top-bar.tsx';
import { WorkspaceRooms } from './workspace-rooms.tsx';

interface Props {
  route: Route;
  onToggleTheme: () => void;
}

export function WorkspacePage({ route, onToggleTheme }: Props) {
  const [isSidebarOpen, setSidebarOpen] = useState(false);
  const person = useWorkspace((snapshot) => snapshot.person);
  useRegionKeys();
  // biome-ignore lint/correctness/useExhaustiveDependencies: going anywhere closes the drawer
  useEffect(() => setSidebarOpen(false), [route]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the drawer from wherever the focus is
    <div
      className="page"
      data-sidebar={isSidebarOpen}
      onKeyDown={({ key }) => key === 'Escape' && setSidebarOpen(false)}
    >
      <TopBar
        route={route}
        theme={use(ThemeContext)}
        onToggleTheme={onToggleTheme}
        onToggleSidebar={() => setSidebarOpen(!isSidebarOpen)}
      />
      {/* A person begins with nothing of what another had typed. */}
      <WorkspaceRooms key={person} route={route} />
    </div>
  );
}
