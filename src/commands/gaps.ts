import type { TopicCounts } from '../person/topic-counts.ts';
import { UserError } from '../user-error.ts';
import { gapsCard } from '../views/gaps.ts';
import type { Subcommand } from './subcommand.ts';

/** `/ladder gaps`, for the ladder's owners (Slack user ids). */
export function gaps(topicCounts: TopicCounts, owners: readonly string[]): Subcommand {
  return {
    name: 'gaps',
    isForOwners: true,
    usage: 'gaps',
    says: 'what people ask that the ladder does not say (for its owners)',
    run: async ({ who, frameworks }) => {
      if (!owners.includes(who.user))
        throw new UserError('That is for the owners of the ladder. Whoever runs me names them.');
      return gapsCard(await topicCounts.common(who.workspace), frameworks.all);
    },
  };
}
