import type { DailyLimit } from '../../config.ts';
import type { Who } from '../../workspace.ts';

export type DailyLimits = {
  /** Counts one request; false, and nothing counted, where the workspace or the person has used up its day. */
  request(who: Who): boolean;
  /** Known only afterwards: what it exceeds, the next request feels. */
  used(who: Who, tokens: number): void;
};

type Use = { requests: number; tokens: number };

/** How much of the model a workspace and a person may use on one day (UTC). Kept in memory: a restart begins anew. */
export function dailyLimits({
  workspace,
  person,
  today,
}: {
  workspace: DailyLimit;
  person: DailyLimit;
  today: () => string;
}): DailyLimits {
  let day = '';
  let uses = new Map<string, Use>();
  const spentBy = (key: string): Use => {
    if (day !== today()) {
      day = today();
      uses = new Map();
    }
    const use = uses.get(key) ?? { requests: 0, tokens: 0 };
    uses.set(key, use);
    return use;
  };
  const hasLeft = (use: Use, limit: DailyLimit) => use.requests < limit.requests && use.tokens < limit.tokens;
  const both = (who: Who) => [spentBy(who.workspace), spentBy(`${who.workspace} ${who.user}`)] as const;
  return {
    request: (who) => {
      const [ofWorkspace, ofPerson] = both(who);
      if (!hasLeft(ofWorkspace, workspace) || !hasLeft(ofPerson, person)) return false;
      ofWorkspace.requests += 1;
      ofPerson.requests += 1;
      return true;
    },
    used: (who, tokens) => {
      for (const use of both(who)) use.tokens += tokens;
    },
  };
}
