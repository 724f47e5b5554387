import type { LlmSwitch } from '../llm-switch.ts';
import type { Database } from './schema.ts';

const name = 'llm';

export function sqlLlmSwitch(database: Database): LlmSwitch {
  return {
    isOff: async (workspace) => {
      const row = await database
        .selectFrom('workspace_setting')
        .select('value')
        .where('workspace', '=', workspace)
        .where('name', '=', name)
        .executeTakeFirst();
      return row?.value === 'off';
    },
    turn: async (workspace, value) => {
      await database
        .insertInto('workspace_setting')
        .values({ workspace, name, value })
        .onConflict((conflict) => conflict.columns(['workspace', 'name']).doUpdateSet({ value }))
        .execute();
    },
  };
}
