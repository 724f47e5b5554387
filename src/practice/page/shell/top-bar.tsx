import type { Route } from '../navigation/route.ts';
import { useNavigate } from '../navigation/use-route.ts';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { ClockControl } from './clock-control.tsx';
import { PersonSwitch } from './person-switch.tsx';
import type { Theme } from './theme.ts';

interface Props {
  route: Route;
  theme: Theme;
  onToggleTheme: () => void;
  onToggleSidebar: () => void;
}

export function TopBar({ route: { person, inspects }, theme, onToggleTheme, onToggleSidebar }: Props) {
  const navigate = useNavigate();
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <header className="top-bar">
      <IconButton icon="menu" label="Conversations" className="sidebar-toggle" onClick={onToggleSidebar} />
      <PersonSwitch wanted={person} />
      <ClockControl />
      <div className="top-bar-end">
        <IconButton icon={other === 'dark' ? 'moon' : 'sun'} label={`Use ${other} colours`} onClick={onToggleTheme} />
        <button
          type="button"
          className="bar-button"
          aria-pressed={inspects}
          onClick={() => navigate({ inspects: !inspects })}
        >
          <Icon name="inspect" /> <span>Inspector</span>
        </button>
      </div>
    </header>
  );
}
