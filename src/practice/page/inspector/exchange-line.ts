import type { Exchange } from '../../exchange.ts';

/** One exchange in one line of the list. */
export interface ExchangeLine {
  title: string;
  /** `12 ms`; `…` while it runs. */
  duration: string;
  /** What came of it, when that is not the good end. */
  trouble: string;
}

export function lineOf(exchange: Exchange): ExchangeLine {
  if (exchange.direction === 'to-bot') {
    const { title, ackMs, outcome } = exchange;
    const isBad = outcome === 'operation_timeout' || outcome === 'dispatch_failed';
    return { title, duration: millis(ackMs, outcome === 'in-flight'), trouble: isBad ? outcome : '' };
  }
  const { method, ms, status, response } = exchange;
  return { title: method, duration: millis(ms, ms === null), trouble: callTrouble(status, response) };
}

function millis(value: number | null, isRunning: boolean): string {
  if (value === null) return isRunning ? '…' : '';
  return value < 10 ? `${value.toFixed(1)} ms` : `${Math.round(value)} ms`;
}

function callTrouble(status: number, response: unknown): string {
  if (isRefusal(response)) return response.error;
  return status >= 400 ? `HTTP ${status}` : '';
}

function isRefusal(response: unknown): response is { ok: false; error: string } {
  return (
    typeof response === 'object' &&
    response !== null &&
    'ok' in response &&
    response.ok === false &&
    'error' in response
  );
}
