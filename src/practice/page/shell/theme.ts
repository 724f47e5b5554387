import { createContext, useCallback, useLayoutEffect, useState, useSyncExternalStore } from 'react';

export type Theme = 'light' | 'dark';

export const ThemeContext = createContext<Theme>('light');

const KEY = 'practice-theme';
const systemIsDark = matchMedia('(prefers-color-scheme: dark)');

/** The system's theme until the person chooses one, which this browser then remembers. */
export function useTheme(): [Theme, () => void] {
  const system = useSyncExternalStore(onSystemChange, () => (systemIsDark.matches ? 'dark' : 'light'));
  const [chosen, choose] = useState(readChoice);
  const theme = chosen ?? system;

  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);

  const toggle = useCallback(() => {
    const next = theme === 'dark' ? 'light' : 'dark';
    localStorage.setItem(KEY, next);
    choose(next);
  }, [theme]);

  return [theme, toggle];
}

function readChoice(): Theme | null {
  const kept = localStorage.getItem(KEY);
  return kept === 'light' || kept === 'dark' ? kept : null;
}

function onSystemChange(listener: () => void) {
  systemIsDark.addEventListener('change', listener);
  return () => systemIsDark.removeEventListener('change', listener);
}
