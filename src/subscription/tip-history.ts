import type { WorkspaceId } from '../workspace.ts';

/** What a subscription has given: for the rotation, which counts occasions and repeats nothing before all were seen. */
export type TipHistory = {
  /** How many occasions brought a tip, and every tip given, oldest occasion first. */
  given(workspace: WorkspaceId, subscription: string): Promise<{ occasions: number; tips: string[] }>;
  /** For a tip beside the weekly one ("another"); what a delivery posts is recorded by itself. */
  record(workspace: WorkspaceId, subscription: string, occasion: string, tip: string): Promise<void>;
};
