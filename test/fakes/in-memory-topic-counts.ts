import type { TopicCounts } from '../../src/person/topic-counts.ts';

/** Counts that last as long as the test; `common` gives all of them, however few people they come from. */
export function inMemoryTopicCounts(): TopicCounts {
  const people = new Map<string, string[]>();
  return {
    note: async (_, user, topic) => {
      people.set(topic, [...(people.get(topic) ?? []), user]);
    },
    common: async () =>
      Array.from(people, ([topic, users]) => ({ topic, people: new Set(users).size, times: users.length })),
  };
}
