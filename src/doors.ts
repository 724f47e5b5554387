import { createAskForm } from './commands/ask-form.ts';
import { createChangeTips } from './commands/change-tips.ts';
import { createCommands } from './commands/commands.ts';
import { createIntroductions } from './commands/introductions.ts';
import { createSubscribeForm } from './commands/subscribe-form.ts';
import { createTipButtons } from './commands/tip-buttons.ts';
import type { Config } from './config.ts';
import { createAnswering } from './conversation/answering.ts';
import { createConsent } from './conversation/consent.ts';
import { createConversation } from './conversation/conversation.ts';
import { createFeedback } from './conversation/feedback.ts';
import type { Patience } from './conversation/waiting.ts';
import type { CareerFrameworks } from './framework/career-frameworks.ts';
import { createHome } from './home/home.ts';
import type { Llm } from './llm/create-llm.ts';
import type { Log } from './operations/log.ts';
import type { Poster } from './poster.ts';
import type { Doors } from './slack/slack-app.ts';
import type { Store } from './store/store.ts';
import type { TipLibrary } from './tips/tip-library.ts';
import { suggestedPrompts } from './views/prompts.ts';

type Parts = {
  config: Pick<Config, 'owners'>;
  frameworks: CareerFrameworks;
  tips: TipLibrary;
  store: Store;
  poster: Poster;
  now: () => number;
  /** None is configured, or this one. */
  llm: Llm | undefined;
  patience: Patience;
  log: Log;
};

/** What the bot can do, put together. */
export function createDoors({ config, store, log, llm, patience, ...parts }: Parts): Doors {
  const { frameworks } = parts;
  const onStoreFault = (error: unknown) => log.warn({ reason: String(error) }, 'answered without the store');
  const answer = createAnswering({ ...store, onStoreFault });
  const consent = createConsent({ ...store, onStoreFault });
  const changeTips = createChangeTips({ ...store, ...parts });
  const subscribeForm = createSubscribeForm({ ...store, ...parts });
  const command = createCommands({ ...store, ...parts, owners: config.owners, ask: answer, changeTips, subscribeForm });
  const introductions = createIntroductions({ ...store, now: parts.now, onFault: onStoreFault });
  return {
    command,
    introduce: introductions.introduce,
    askForm: createAskForm(frameworks, command),
    converse: createConversation(frameworks, answer, llm && { ...llm, consent, patience }),
    feedback: createFeedback(store.topicCounts),
    subscribeForm,
    tipButtons: createTipButtons({ ...parts, changeTips }),
    home: createHome({
      ...store,
      ...parts,
      owners: config.owners,
      hasModel: llm !== undefined,
      changeTips: async (who, id, change) => {
        const changed = await changeTips.change(who, undefined, id, change);
        await changeTips.announce(changed, who.user);
        return changed;
      },
    }),
    leave: async (workspace) => {
      await store.purgeWorkspace(workspace);
      introductions.forgetWorkspace(workspace);
    },
    prompts: suggestedPrompts(frameworks.standard),
  };
}
