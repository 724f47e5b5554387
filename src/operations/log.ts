import pino, { type Logger } from 'pino';
import type { Config } from '../config.ts';

export type Log = Logger;

/** JSON lines on standard output. Ids only: never what people wrote, never a token. */
export function openLog(level: Config['logLevel']): Log {
  return pino({ level, base: null, redact: ['token', '*.token', 'authorization', '*.authorization'] });
}
