import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../operations/log.ts';

/** Bolt's log lines among ours. Its debug lines carry whole messages of people, so they are never written. */
export function boltLogger(log: Log): Logger {
  const words = (parts: readonly unknown[]) => parts.map(String).join(' ');
  return {
    debug: () => undefined,
    info: (...parts) => log.debug(words(parts)),
    warn: (...parts) => log.warn(words(parts)),
    error: (...parts) => log.error(words(parts)),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}
