import { useEffectEvent, useLayoutEffect, useState } from 'react';
import type { OptionGroup } from './option-group.ts';

/** At once where the options are known, later where the bot is asked. */
export type FindOptions = (query: string) => OptionGroup[] | Promise<OptionGroup[]>;

/** The options for the query; null while they are not there: nobody must pick from those of the query before. */
export function useFoundOptions(find: FindOptions, query: string): OptionGroup[] | null {
  const [answer, setAnswer] = useState<{ query: string; groups: OptionGroup[] } | null>(null);
  const search = useEffectEvent(find);
  // Before the next key is heard: what is known already must be there when Enter follows quickly.
  useLayoutEffect(() => {
    let isNewest = true;
    const take = (groups: OptionGroup[]) => isNewest && setAnswer({ query, groups });
    const found = search(query);
    if (Array.isArray(found)) take(found);
    else void found.then(take);
    return () => {
      isNewest = false;
    };
  }, [query]);
  return answer?.query === query ? answer.groups : null;
}
