import type { BotState } from '../protocol.ts';
import type { Announcer } from './announcer.ts';

/** How the bot is: told by its connections, and by its process if it was started here. */
export interface BotStatus {
  now(): BotState;
  change(fields: Partial<BotState>): void;
}

export function createBotStatus(announcer: Announcer): BotStatus {
  let status: BotState = { process: 'absent', connections: 0, lastLines: [], faults: [] };
  return {
    now: () => status,
    change(fields) {
      status = settled({ ...status, ...fields });
      announcer.announce('everyone', { kind: 'bot', bot: status });
    },
  };
}

/** A process that has connected has started, and what was wrong before is mended. */
function settled(status: BotState): BotState {
  const isUp = status.process === 'starting' && status.connections > 0;
  return isUp ? { ...status, process: 'running', lastLines: [], faults: [] } : status;
}
