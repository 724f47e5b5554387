import type { types } from '@slack/bolt';
import type { CareerFrameworks } from '../framework/career-frameworks.ts';
import type { CareerFramework, Level } from '../framework/framework.ts';
import type { LlmSwitch } from '../llm-switch.ts';
import type { LevelChoice, PersonalPreferences, Preferences } from '../person/preferences.ts';
import type { Subscriptions } from '../subscription/subscription.ts';
import type { TipLibrary } from '../tips/tip-library.ts';
import { tipOfTheDay } from '../tips/tip-of-the-day.ts';
import { tipOrder } from '../tips/tip-order.ts';
import { type HomeContent, homeView } from '../views/home.ts';
import type { Who } from '../workspace.ts';
import { changesSince } from './changes-since.ts';
import { createHomeChoices, type HomeChoices } from './home-choices.ts';
import { createOwnData, type OwnData, type OwnDataDeps } from './own-data.ts';

/** A person's own page: their level, their tips, what is stored about them, the ladder. Nobody else sees it. */
export type Home = HomeChoices &
  OwnData & {
    /** `notice` says why the last choice was not taken. */
    view(who: Who, notice?: string): Promise<types.HomeView>;
    /** The same for a person who comes to look; what they then have seen is not new the next time. */
    open(who: Who): Promise<types.HomeView>;
  };

export type Deps = OwnDataDeps &
  Parameters<typeof createHomeChoices>[0] & {
    frameworks: CareerFrameworks;
    tips: TipLibrary;
    preferences: PersonalPreferences;
    subscriptions: Pick<Subscriptions, 'ofPerson'>;
    /** Whether a language model is connected that can rephrase answers. */
    hasModel: boolean;
    llmSwitch: LlmSwitch;
    now: () => number;
  };

export function createHome(deps: Deps): Home {
  const { preferences } = deps;
  const draw = async (who: Who, notice?: string) => {
    const told = await preferences.get(who.workspace, who.user);
    return { told, content: await contentFor(deps, who, told, notice) };
  };
  return {
    ...createHomeChoices(deps),
    ...createOwnData(deps),
    view: async (who, notice) => homeView((await draw(who, notice)).content),
    open: async (who) => {
      const { content } = await draw(who);
      const { id, version } = content.framework;
      await preferences.set(who.workspace, who.user, { lastSeen: { framework: id, version } });
      return homeView(content);
    },
  };
}

async function contentFor(deps: Deps, who: Who, told: Preferences, notice: string | undefined): Promise<HomeContent> {
  const { frameworks } = deps;
  const framework = frameworks.all.find(({ id }) => id === told.level?.framework) ?? frameworks.standard;
  const level = levelOf(framework, told.level);
  const model = await modelFor(deps, who);
  return {
    frameworks,
    framework,
    level,
    isLevelGone: told.level !== undefined && level === undefined,
    target: levelOf(framework, told.target),
    isFirstVisit: told.lastSeen === undefined,
    tip: tipOfTheDay(tipOrder(deps.tips.of(framework.id), level === undefined ? [] : [level.id], who.user), deps.now()),
    subscriptions: await deps.subscriptions.ofPerson(who.workspace, who.user),
    answerStyle: model === 'on' ? (told.answerStyle ?? 'phrased') : undefined,
    modelSwitch: deps.owners.includes(who.user) ? model : undefined,
    changes: changesSince(framework, told.lastSeen),
    notice,
  };
}

/** Whether the connected model is asked in this workspace; undefined where none is connected. */
async function modelFor({ hasModel, llmSwitch }: Deps, { workspace }: Who): Promise<'on' | 'off' | undefined> {
  if (!hasModel) return undefined;
  return (await llmSwitch.isOff(workspace)) ? 'off' : 'on';
}

function levelOf({ id, levels }: CareerFramework, choice: LevelChoice | undefined): Level | undefined {
  return choice?.framework === id ? levels.find((level) => level.id === choice.level) : undefined;
}
