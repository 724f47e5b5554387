/** Released migrations are never edited: what changes later is a file of its own. */
export const firstTables = [
  `create table setting (
    name text not null primary key,
    value text not null
  )`,
  `create table claim (
    workspace text not null,
    key text not null,
    claimed_at bigint not null,
    primary key (workspace, key)
  )`,
  'create index claim_by_age on claim (claimed_at)',
  `create table person (
    workspace text not null,
    user_id text not null,
    level_framework text,
    level text,
    target_framework text,
    target text,
    answer_style text,
    introduced_at bigint,
    seen_framework text,
    seen_version text,
    primary key (workspace, user_id)
  )`,
  `create table conversation (
    workspace text not null,
    channel text not null,
    thread text not null,
    user_id text not null,
    memory text not null,
    touched_at bigint not null,
    primary key (workspace, channel, thread)
  )`,
  'create index conversation_by_age on conversation (touched_at)',
  `create table topic_met (
    workspace text not null,
    topic text not null,
    person_hash text not null,
    times integer not null,
    met_at bigint not null,
    primary key (workspace, topic, person_hash)
  )`,
  `create table subscription (
    workspace text not null,
    id text not null,
    created_at bigint not null,
    destination_kind text not null,
    destination text not null,
    framework text not null,
    levels text not null,
    weekday integer not null,
    local_time text not null,
    zone text not null,
    skip_dates text not null,
    owner text,
    state text not null,
    muted_until bigint not null,
    pause_reason text not null,
    stopped_at bigint,
    owner_told integer not null,
    due_at bigint,
    due_occasion text,
    revision integer not null,
    primary key (workspace, id)
  )`,
  'create index subscription_by_due on subscription (due_at)',
  `create table tip_given (
    workspace text not null,
    subscription text not null,
    occasion text not null,
    tip text not null,
    primary key (workspace, subscription, occasion, tip)
  )`,
  `create table delivery (
    workspace text not null,
    subscription text not null,
    occasion text not null,
    run_at bigint not null,
    state text not null,
    lease text,
    lease_until bigint,
    attempts integer not null,
    tip text,
    failure text,
    primary key (workspace, subscription, occasion)
  )`,
  'create index delivery_by_turn on delivery (state, run_at)',
];
