import type { Exchange } from '../../exchange.ts';
import { lineOf } from './exchange-line.ts';

export type Showing = 'all' | 'to-bot' | 'from-bot' | 'findings';

/** Those of the wanted kind in which `query` stands anywhere, payload included. */
export function filterExchanges(exchanges: readonly Exchange[], showing: Showing, query: string): Exchange[] {
  const wanted = query.trim().toLowerCase();
  return exchanges.filter((exchange) => isOfKind(exchange, showing) && (wanted === '' || contains(exchange, wanted)));
}

function isOfKind(exchange: Exchange, showing: Showing): boolean {
  if (showing === 'all') return true;
  if (showing === 'findings') return exchange.findings.length > 0 || lineOf(exchange).trouble !== '';
  return exchange.direction === showing;
}

function contains(exchange: Exchange, wanted: string): boolean {
  return (
    lineOf(exchange).title.toLowerCase().includes(wanted) || JSON.stringify(exchange).toLowerCase().includes(wanted)
  );
}
