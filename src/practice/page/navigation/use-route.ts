import { createContext, use, useCallback, useMemo, useSyncExternalStore } from 'react';
import { type Route, readRoute, writeRoute } from './route.ts';

export type Navigate = (change: Partial<Route>) => void;

export const NavigateContext = createContext<Navigate>(() => {});

export function useRoute(): [Route, Navigate] {
  const hash = useSyncExternalStore(onNavigation, currentHash);
  const route = useMemo(() => readRoute(hash), [hash]);
  const navigate = useCallback<Navigate>((change) => {
    history.pushState(null, '', writeRoute({ ...readRoute(location.hash), ...change }));
    // Said at once: the browser would say it later, and a radio button that was clicked would for a moment be off again.
    dispatchEvent(new PopStateEvent('popstate'));
  }, []);
  return [route, navigate];
}

export function useNavigate(): Navigate {
  return use(NavigateContext);
}

const currentHash = () => location.hash;

function onNavigation(listener: () => void) {
  addEventListener('popstate', listener);
  return () => removeEventListener('popstate', listener);
}
