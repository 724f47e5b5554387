import type { Answer } from '../answer/answer.ts';
import { gapTopics } from '../answer/gap-topics.ts';
import type { CareerFrameworks } from '../framework/career-frameworks.ts';
import type { Level } from '../framework/framework.ts';
import type { PersonalPreferences } from '../person/preferences.ts';
import type { TopicCounts } from '../person/topic-counts.ts';
import type { Who } from '../workspace.ts';
import { orNothing } from './or-nothing.ts';
import { answerReadAgain, type ReadAgain } from './read-again.ts';
import type { Thread, ThreadMemories } from './thread-memories.ts';

export type Asked = {
  text: string;
  who: Who;
  /** The `standard` one answers unless the question names another. */
  frameworks: CareerFrameworks;
  /** Where a follow-up finds what was asked before. */
  thread?: Thread;
  /** Whether people of another company read along: then nothing personal is looked up. */
  isShared?: boolean;
};

/**
 * Answers a question, whichever door it came through, with what the asker chose and what the thread was last about. Without
 * `readAgain` nothing is asked of a model: look-ups don't wait for one.
 */
export type Answering = (asked: Asked, readAgain?: ReadAgain) => Promise<Answer>;

export type Deps = {
  preferences: PersonalPreferences;
  threadMemories: ThreadMemories;
  topicCounts: TopicCounts;
  /** Told of what could not be read or kept; the answer goes out all the same. */
  onStoreFault: (error: unknown) => void;
};

export function createAnswering(deps: Deps): Answering {
  return async (asked, readAgain) => {
    const { text, who, frameworks, thread, isShared = false } = asked;
    const [ownLevel, remembered] = await Promise.all([
      isShared ? undefined : ownLevelOf(deps, asked),
      thread && orNothing(deps.onStoreFault, deps.threadMemories.recall(who.workspace, thread)),
    ]);
    const question = { text, frameworks, ownLevel, memory: remembered };
    const { answer, memory } = await answerReadAgain(question, readAgain);
    if (thread && !(answer.aboutAsker && ownLevel !== undefined && isReadByOthers(thread)))
      await orNothing(deps.onStoreFault, deps.threadMemories.remember(who.workspace, thread, who.user, memory));
    await countGaps(deps, who, answer);
    return answer;
  };
}

/** There a follow-up by somebody else would tell them the level that one person told us alone. */
function isReadByOthers({ channel }: Thread): boolean {
  return !channel.startsWith('D');
}

async function ownLevelOf({ preferences, onStoreFault }: Deps, { who, frameworks }: Asked): Promise<Level | undefined> {
  const { level } = (await orNothing(onStoreFault, preferences.get(who.workspace, who.user))) ?? {};
  return frameworks.all.find(({ id }) => id === level?.framework)?.levels.find(({ id }) => id === level?.level);
}

async function countGaps({ topicCounts, onStoreFault }: Deps, { workspace, user }: Who, answer: Answer): Promise<void> {
  for (const topic of gapTopics(answer)) await orNothing(onStoreFault, topicCounts.note(workspace, user, topic));
}
