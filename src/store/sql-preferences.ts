import type { PersonalPreferences, Preferences } from '../person/preferences.ts';
import type { WorkspaceId } from '../workspace.ts';
import type { Database, PersonRow } from './schema.ts';

export function sqlPreferences(database: Database): PersonalPreferences {
  const change = async (workspace: WorkspaceId, user: string, columns: Partial<Columns>) => {
    if (Object.keys(columns).length === 0) return;
    await database
      .insertInto('person')
      .values({ workspace, user_id: user, ...columns })
      .onConflict((conflict) => conflict.columns(['workspace', 'user_id']).doUpdateSet(columns))
      .execute();
  };
  return {
    get: (workspace, user) => preferencesOf(database, workspace, user),
    set: (workspace, user, changes) => change(workspace, user, toColumns(changes)),
    clear: (workspace, user, ...names) =>
      change(workspace, user, Object.assign({}, ...names.map((name) => empty[name]))),
    introduced: () =>
      database
        .selectFrom('person')
        .select(['workspace', 'user_id as user'])
        .where('introduced_at', 'is not', null)
        .execute(),
  };
}

export async function preferencesOf(database: Database, workspace: WorkspaceId, user: string): Promise<Preferences> {
  const row = await database
    .selectFrom('person')
    .selectAll()
    .where('workspace', '=', workspace)
    .where('user_id', '=', user)
    .executeTakeFirst();
  return row === undefined ? {} : toPreferences(row);
}

type Columns = Omit<PersonRow, 'workspace' | 'user_id'>;

const empty: Record<keyof Preferences, Partial<Columns>> = {
  level: { level_framework: null, level: null },
  target: { target_framework: null, target: null },
  answerStyle: { answer_style: null },
  introducedAt: { introduced_at: null },
  lastSeen: { seen_framework: null, seen_version: null },
};

function toColumns({ level, target, answerStyle, introducedAt, lastSeen }: Preferences): Partial<Columns> {
  return {
    ...(level && { level_framework: level.framework, level: level.level }),
    ...(target && { target_framework: target.framework, target: target.level }),
    ...(answerStyle && { answer_style: answerStyle }),
    ...(introducedAt !== undefined && { introduced_at: introducedAt }),
    ...(lastSeen && { seen_framework: lastSeen.framework, seen_version: lastSeen.version }),
  };
}

function toPreferences(row: PersonRow): Preferences {
  const { level_framework, level, target_framework, target, seen_framework, seen_version } = row;
  return {
    ...(level_framework !== null && level !== null && { level: { framework: level_framework, level } }),
    ...(target_framework !== null && target !== null && { target: { framework: target_framework, level: target } }),
    ...(row.answer_style !== null && { answerStyle: row.answer_style }),
    ...(row.introduced_at !== null && { introducedAt: row.introduced_at }),
    ...(seen_framework !== null &&
      seen_version !== null && { lastSeen: { framework: seen_framework, version: seen_version } }),
  };
}
