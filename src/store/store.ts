import { type Dialect, Kysely, sql } from 'kysely';
import type { Claims } from '../claims.ts';
import type { ThreadMemories } from '../conversation/thread-memories.ts';
import type { LlmSwitch } from '../llm-switch.ts';
import type { PersonalData } from '../person/personal-data.ts';
import type { PersonalPreferences } from '../person/preferences.ts';
import type { TopicCounts } from '../person/topic-counts.ts';
import type { Deliveries, DueSubscriptions } from '../subscription/deliveries.ts';
import type { Subscriptions } from '../subscription/subscription.ts';
import type { TipHistory } from '../subscription/tip-history.ts';
import { personHash } from './person-hash.ts';
import { type Retention, sqlRetention } from './retention.ts';
import type { Schema } from './schema.ts';
import { sqlClaims } from './sql-claims.ts';
import { sqlDeliveries } from './sql-deliveries.ts';
import { sqlDueSubscriptions } from './sql-due-subscriptions.ts';
import { sqlLlmSwitch } from './sql-llm-switch.ts';
import { sqlPersonalData } from './sql-personal-data.ts';
import { sqlPreferences } from './sql-preferences.ts';
import { sqlSubscriptions } from './sql-subscriptions.ts';
import { sqlThreadMemories } from './sql-thread-memories.ts';
import { sqlTipHistory } from './sql-tip-history.ts';
import { sqlTopicCounts } from './sql-topic-counts.ts';

/** Every method fails as StoreUnavailable while the database can't be used, and works again once it can. */
export type Store = Retention & {
  claims: Claims;
  preferences: PersonalPreferences;
  personalData: PersonalData;
  topicCounts: TopicCounts;
  threadMemories: ThreadMemories;
  llmSwitch: LlmSwitch;
  subscriptions: Subscriptions;
  tipHistory: TipHistory;
  dueSubscriptions: DueSubscriptions;
  deliveries: Deliveries;
  /**
   * What the first use would do by itself, done now: open, migrate.
   * @throws StartupError for what only the operator can put right, StoreUnavailable for what may work later.
   */
  open(): Promise<void>;
  /** Whether the database answers within two seconds. */
  healthy(): Promise<boolean>;
  close(): Promise<void>;
};

/** A store that opens its database at its first use. */
export function storeOver(dialect: Dialect, now: () => number): Store {
  const database = new Kysely<Schema>({ dialect });
  const hash = personHash(database);
  return {
    claims: sqlClaims(database, now),
    preferences: sqlPreferences(database),
    personalData: sqlPersonalData(database, hash, now),
    topicCounts: sqlTopicCounts(database, hash, now),
    threadMemories: sqlThreadMemories(database, now),
    llmSwitch: sqlLlmSwitch(database),
    subscriptions: sqlSubscriptions(database, now),
    tipHistory: sqlTipHistory(database),
    dueSubscriptions: sqlDueSubscriptions(database),
    deliveries: sqlDeliveries(database, now),
    ...sqlRetention(database),
    open: async () => {
      await question.execute(database);
    },
    healthy: () =>
      question.execute(database, { signal: AbortSignal.timeout(2_000) }).then(
        () => true,
        () => false,
      ),
    close: () => database.destroy(),
  };
}

const question = sql`select 1`;
