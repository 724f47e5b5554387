import type { LlmSwitch } from '../../src/llm-switch.ts';
import type { WorkspaceId } from '../../src/workspace.ts';

/** A switch that remembers as long as the test. */
export function inMemoryLlmSwitch(): LlmSwitch {
  const off = new Set<WorkspaceId>();
  return {
    isOff: async (workspace) => off.has(workspace),
    turn: async (workspace, to) => {
      if (to === 'off') off.add(workspace);
      else off.delete(workspace);
    },
  };
}
