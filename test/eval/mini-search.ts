import MiniSearch from 'minisearch';
import type { CareerFramework } from '../../src/framework/framework.ts';
import { passagesOf } from '../../src/search/passage.ts';

export type Ranking = (question: string) => string[];

/** MiniSearch over the same passages, with the settings that its guide recommends: prefix and fuzzy. Line ids, best first. */
export function miniSearchRanking(framework: CareerFramework): Ranking {
  const index = new MiniSearch({
    fields: ['line', 'competency', 'summary', 'coaching', 'level'],
    storeFields: ['cites'],
  });
  index.addAll(
    passagesOf(framework)
      .filter(({ kind }) => kind !== 'not-covered')
      .map(({ fields, line, level }, id) => ({
        id,
        ...fields,
        level: level === undefined ? '' : [level.title, ...level.aliases].join('. '),
        cites: line.id,
      })),
  );
  return (question) => index.search(question, { prefix: true, fuzzy: 0.2 }).map(({ cites }) => String(cites));
}
