import type { CareerFrameworks } from '../framework/career-frameworks.ts';
import type { LlmSwitch } from '../llm-switch.ts';
import type { PersonalData } from '../person/personal-data.ts';
import type { PersonalPreferences } from '../person/preferences.ts';
import type { Subscription } from '../subscription/subscription.ts';
import { UserError } from '../user-error.ts';
import { homeActions, subscriptionOfBlock } from '../views/home-actions.ts';
import { levelOfOption } from '../views/level-options.ts';
import type { Who } from '../workspace.ts';

/** One choice on the page: its action id, the value that was chosen, and the block it stands in. */
export type Choice = { action: string; value: string; block: string };

export type HomeChoices = {
  /** @throws UserError with what to put right. */
  choose(who: Who, choice: Choice): Promise<void>;
};

type Change = { kind: 'snooze'; date: string } | { kind: 'resume' } | { kind: 'stop' };

type Deps = {
  frameworks: CareerFrameworks;
  preferences: PersonalPreferences;
  personalData: Pick<PersonalData, 'deletePerson'>;
  llmSwitch: Pick<LlmSwitch, 'turn'>;
  /** Of the ladder: Slack user ids. */
  owners: readonly string[];
  /** Changes tips of a person's own, or that they set up for a channel, which is told. */
  changeTips: (who: Who, id: string, change: Change) => Promise<Subscription>;
};

export function createHomeChoices(deps: Deps): HomeChoices {
  const { preferences, changeTips, personalData } = deps;
  const choices: Readonly<Record<string, (who: Who, choice: Choice) => Promise<unknown>>> = {
    [homeActions.level]: (who, { value }) => chooseLevel(deps, who, 'level', value),
    [homeActions.target]: (who, { value }) => chooseLevel(deps, who, 'target', value),
    [homeActions.forgetLevel]: ({ workspace, user }) => preferences.clear(workspace, user, 'level', 'target'),
    [homeActions.forgetTarget]: ({ workspace, user }) => preferences.clear(workspace, user, 'target'),
    [homeActions.style]: ({ workspace, user }, { value }) =>
      preferences.set(workspace, user, { answerStyle: value === 'phrased' ? 'phrased' : 'plain' }),
    [homeActions.snooze]: (who, { value, block }) =>
      changeTips(who, subscriptionOfBlock(block), { kind: 'snooze', date: value }),
    [homeActions.resume]: (who, { value }) => changeTips(who, value, { kind: 'resume' }),
    [homeActions.stop]: (who, { value }) => changeTips(who, value, { kind: 'stop' }),
    [homeActions.model]: (who, { value }) => turnModel(deps, who, value),
    [homeActions.erase]: ({ workspace, user }) => personalData.deletePerson(workspace, user),
  };
  return {
    choose: async (who, choice) => {
      await choices[choice.action]?.(who, choice);
    },
  };
}

async function turnModel({ llmSwitch, owners }: Deps, { workspace, user }: Who, to: string): Promise<void> {
  if (!owners.includes(user)) throw new UserError('That is for the owners of the ladder. Whoever runs me names them.');
  await llmSwitch.turn(workspace, to === 'off' ? 'off' : 'on');
}

async function chooseLevel({ frameworks, preferences }: Deps, who: Who, what: 'level' | 'target', option: string) {
  const chosen = levelOfOption(frameworks, option);
  if (chosen === undefined) return;
  const { framework, level } = chosen;
  const { level: own } = await preferences.get(who.workspace, who.user);
  if (what === 'target' && own?.framework !== framework.id)
    throw new UserError('Choose a target on the ladder of your own level.');
  await preferences.set(who.workspace, who.user, { [what]: { framework: framework.id, level: level.id } });
}
