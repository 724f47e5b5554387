import type { Who, WorkspaceId } from '../workspace.ts';

export type LevelChoice = { framework: string; level: string };

/** Plain is the ladder's own wording; phrased lets a language model reword it. */
export type AnswerStyle = 'plain' | 'phrased';

/** What a person told us about themselves, or chose. Private to them. */
export type Preferences = {
  level?: LevelChoice;
  target?: LevelChoice;
  answerStyle?: AnswerStyle;
  /** When the line of introduction was shown, in epoch milliseconds. */
  introducedAt?: number;
  /** The version of the framework that they looked at last. */
  lastSeen?: { framework: string; version: string };
};

export type PersonalPreferences = {
  /** `{}` for somebody who told us nothing. */
  get(workspace: WorkspaceId, user: string): Promise<Preferences>;
  /** Leaves what is not named as it was. */
  set(workspace: WorkspaceId, user: string, changes: Preferences): Promise<void>;
  clear(workspace: WorkspaceId, user: string, ...names: (keyof Preferences)[]): Promise<void>;
  /** Everybody, in every workspace, to whom the line of introduction was shown. */
  introduced(): Promise<Who[]>;
};
