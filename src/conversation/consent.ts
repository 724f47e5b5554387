import type { LlmSwitch } from '../llm-switch.ts';
import type { PersonalPreferences } from '../person/preferences.ts';
import type { Who } from '../workspace.ts';
import { orNothing } from './or-nothing.ts';

type Deps = {
  llmSwitch: Pick<LlmSwitch, 'isOff'>;
  preferences: Pick<PersonalPreferences, 'get'>;
  onStoreFault: (error: unknown) => void;
};

/** Whether a model may be shown what somebody wrote. */
export type Consent = (asked: { who: Who; isShared: boolean }) => Promise<boolean>;

/**
 * Not where the owners turned it off, nor for who chose plain answers, nor where people of another company read along;
 * and not while nobody can tell.
 */
export function createConsent({ llmSwitch, preferences, onStoreFault }: Deps): Consent {
  return async ({ who: { workspace, user }, isShared }) => {
    if (isShared) return false;
    const [isOff, chosen] = await Promise.all([
      orNothing(onStoreFault, llmSwitch.isOff(workspace)),
      orNothing(onStoreFault, preferences.get(workspace, user)),
    ]);
    return isOff === false && chosen !== undefined && chosen.answerStyle !== 'plain';
  };
}
