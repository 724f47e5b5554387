import { useEffect, useState } from 'react';
import { usePage } from '../workspace/workspace-context.ts';

const FRESH_MS = 6000;

/** Whether the bot has just come back. */
export function useFreshReturn(): boolean {
  const returns = usePage((page) => page.botReturns);
  const [seen, setSeen] = useState(returns);
  useEffect(() => {
    const timer = setTimeout(() => setSeen(returns), FRESH_MS);
    return () => clearTimeout(timer);
  }, [returns]);
  return returns > seen;
}
