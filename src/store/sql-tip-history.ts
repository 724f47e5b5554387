import type { TipHistory } from '../subscription/tip-history.ts';
import type { Database } from './schema.ts';

export function sqlTipHistory(database: Database): TipHistory {
  return {
    async given(workspace, subscription) {
      const rows = await database
        .selectFrom('tip_given')
        .select(['occasion', 'tip'])
        .where('workspace', '=', workspace)
        .where('subscription', '=', subscription)
        .orderBy('occasion')
        .orderBy('tip')
        .execute();
      return { occasions: new Set(rows.map(({ occasion }) => occasion)).size, tips: rows.map(({ tip }) => tip) };
    },
    async record(workspace, subscription, occasion, tip) {
      await database
        .insertInto('tip_given')
        .values({ workspace, subscription, occasion, tip })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
  };
}
