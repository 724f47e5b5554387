import type { WorkspaceId } from './workspace.ts';

/** Whether a workspace's owners let a language model be asked; it is, until they say otherwise. */
export type LlmSwitch = {
  isOff(workspace: WorkspaceId): Promise<boolean>;
  turn(workspace: WorkspaceId, to: 'on' | 'off'): Promise<void>;
};
