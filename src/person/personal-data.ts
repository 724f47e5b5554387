import type { Subscription } from '../subscription/subscription.ts';
import type { WorkspaceId } from '../workspace.ts';
import type { Preferences } from './preferences.ts';

/** Everything that is stored about one person in one workspace; becomes a JSON file as it stands. */
export type StoredAboutPerson = {
  preferences: Preferences;
  /** What the last question of a thread was about, never its text. */
  conversations: readonly { channel: string; thread: string; memory: unknown; touchedAt: number }[];
  /** Their own, and those of channels that they set up. */
  subscriptions: readonly Subscription[];
  /** What their own subscriptions have given them. */
  tips: readonly { subscription: string; occasion: string; tip: string }[];
  /** Their part in the counts of topics. */
  topics: readonly { topic: string; times: number }[];
};

export type PersonalData = {
  exportPerson(workspace: WorkspaceId, user: string): Promise<StoredAboutPerson>;
  /** A channel keeps the subscription that they set up, with nobody's name on it. */
  deletePerson(workspace: WorkspaceId, user: string): Promise<void>;
};
