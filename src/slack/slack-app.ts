import { App, type AppOptions, type Receiver } from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';
import type { AskForm } from '../commands/ask-form.ts';
import type { Commands } from '../commands/commands.ts';
import type { Introductions } from '../commands/introductions.ts';
import type { SubscribeForm } from '../commands/subscribe-form.ts';
import type { TipButtons } from '../commands/tip-buttons.ts';
import type { Conversation, Reply } from '../conversation/conversation.ts';
import type { Feedback } from '../conversation/feedback.ts';
import type { Home } from '../home/home.ts';
import type { Log } from '../operations/log.ts';
import type { Metrics } from '../operations/metrics.ts';
import type { Message } from '../views/message.ts';
import type { SuggestedPrompt } from '../views/prompts.ts';
import type { WorkspaceId } from '../workspace.ts';
import type { AnswersUnderWay } from './answers-under-way.ts';
import { boltLogger } from './bolt-logger.ts';
import type { FaultReply } from './fault-reply.ts';
import type { Identity } from './identity.ts';
import { onAskForm } from './listeners/ask-form.ts';
import { onCommand } from './listeners/command.ts';
import { onDirectMessage } from './listeners/direct-message.ts';
import { onFeedback } from './listeners/feedback.ts';
import { onHome } from './listeners/home.ts';
import { onLookButton } from './listeners/look-button.ts';
import { onMention } from './listeners/mention.ts';
import { onPrompts } from './listeners/prompts.ts';
import { onShareButton } from './listeners/share-button.ts';
import { onStop } from './listeners/stop.ts';
import { onSubscribeForm } from './listeners/subscribe-form.ts';
import { onTipButtons } from './listeners/tip-buttons.ts';
import { onUninstall } from './listeners/uninstall.ts';
import type { RecentKeys } from './recent-keys.ts';

/** What the bot can do, whoever asks and however Slack delivers it. */
export type Doors = {
  command: Commands;
  introduce: Introductions['introduce'];
  askForm: AskForm;
  converse: Conversation;
  feedback: Feedback;
  subscribeForm: SubscribeForm;
  tipButtons: TipButtons;
  home: Home;
  /** Deletes what is stored of a workspace that removed the app. */
  leave: (workspace: WorkspaceId) => Promise<void>;
  prompts: SuggestedPrompt[];
};

/** What the listeners share. */
export type Shared = {
  /** For what is answered at once: forgotten with the process. */
  claims: RecentKeys;
  /** For what is posted: true once, over all replicas and restarts. */
  claimDelivery: (workspace: WorkspaceId, key: string) => Promise<boolean>;
  /** What `work` answers, or the words for what went wrong. */
  settled: (work: () => Message | Promise<Message>) => Promise<Message>;
  /** The same for a reply; a fault is for the person's eyes only. */
  personally: (work: () => Promise<Reply>) => Promise<Reply>;
  faultReply: FaultReply;
  answers: AnswersUnderWay;
  metrics: Metrics;
  log: Log;
};

const listeners = [
  onCommand,
  onLookButton,
  onShareButton,
  onMention,
  onDirectMessage,
  onAskForm,
  onHome,
  onPrompts,
  onFeedback,
  onStop,
  onSubscribeForm,
  onTipButtons,
  onUninstall,
];

/** Bolt's app with every listener on it; nothing is asked of Slack yet. */
export function createSlackApp(
  receiver: Receiver,
  identity: Identity,
  options: WebClientOptions,
  doors: Doors,
  shared: Shared,
): App {
  const app = new App({ receiver, ...appOptions(identity, options, shared.log) });
  for (const listen of listeners) listen(app, doors, shared);
  app.error(async (error) => void shared.faultReply(error));
  return app;
}

function appOptions(identity: Identity, clientOptions: WebClientOptions, log: Log): AppOptions {
  return {
    authorize: async () => identity.current(),
    clientOptions,
    logger: boltLogger(log),
    // Bolt's own store keeps a state for every conversation it ever sees.
    convoStore: false,
    deferInitialization: true,
    attachFunctionToken: false,
  };
}

/** Waits are short and a call is made once: who repeats a post that timed out may post twice. */
export function clientOptions(slackApiUrl: string | undefined, log: Log): WebClientOptions & { timeout: number } {
  return {
    ...(slackApiUrl === undefined ? {} : { slackApiUrl }),
    logger: boltLogger(log),
    allowAbsoluteUrls: false,
    timeout: 8_000,
    rejectRateLimitedCalls: true,
    retryConfig: { retries: 0 },
  };
}
