import type { DatabaseSync, StatementSync } from 'node:sqlite';

export type PreparedStatement = { statement: StatementSync; isReader: boolean };

const mostKept = 100;

/** Prepares each text once: for short statements, that takes longer than running them. Forgets the one not used for longest. */
export function sqliteStatements(database: DatabaseSync): (text: string) => PreparedStatement {
  const kept = new Map<string, PreparedStatement>();
  return (text) => {
    const prepared = kept.get(text) ?? prepare(database, text);
    kept.delete(text);
    kept.set(text, prepared);
    if (kept.size > mostKept) kept.delete(kept.keys().next().value ?? '');
    return prepared;
  };
}

function prepare(database: DatabaseSync, text: string): PreparedStatement {
  const statement = database.prepare(text);
  return { statement, isReader: statement.columns().length > 0 };
}
