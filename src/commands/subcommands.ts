import type { CareerFrameworks } from '../framework/career-frameworks.ts';
import type { PersonalData } from '../person/personal-data.ts';
import type { PersonalPreferences } from '../person/preferences.ts';
import type { TopicCounts } from '../person/topic-counts.ts';
import type { Subscriptions } from '../subscription/subscription.ts';
import type { TipLibrary } from '../tips/tip-library.ts';
import type { ChangeTips } from './change-tips.ts';
import { compare } from './compare.ts';
import { competency } from './competency.ts';
import { forget } from './forget.ts';
import { frameworks } from './frameworks.ts';
import { gaps } from './gaps.ts';
import { help } from './help.ts';
import { me } from './me.ts';
import { more } from './more.ts';
import { next } from './next.ts';
import { path } from './path.ts';
import { practise } from './practise.ts';
import { principles } from './principles.ts';
import type { Subcommand } from './subcommand.ts';
import { subscribe } from './subscribe.ts';
import type { SubscribeForm } from './subscribe-form.ts';
import { subscriptions } from './subscriptions.ts';
import { term } from './term.ts';
import { tip } from './tip.ts';

export type SubcommandDeps = {
  preferences: PersonalPreferences;
  topicCounts: TopicCounts;
  /** Slack user ids of the ladder's owners. */
  owners: readonly string[];
  frameworks: CareerFrameworks;
  tips: TipLibrary;
  subscriptions: Subscriptions;
  personalData: PersonalData;
  subscribeForm: SubscribeForm;
  changeTips: ChangeTips;
  now: () => number;
};

/** Every form of `/ladder …` that begins with a word of its own, in the order in which help lists them. */
export function subcommands(deps: SubcommandDeps): readonly Subcommand[] {
  const looks = [compare, next, path, practise, more, competency, principles, term, frameworks];
  const weekly = [tip(deps.tips, deps.now), subscribe(deps.subscribeForm), subscriptions(deps)];
  const own = [me(deps.preferences), forget(deps.personalData)];
  const listed = [...looks, ...weekly, ...own, gaps(deps.topicCounts, deps.owners)];
  return [...listed, help(listed)];
}
