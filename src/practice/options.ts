import { type AppManifest, appManifest } from './manifest.ts';
import { type ChannelOptions, type PersonOptions, threeChannels, twoPeople } from './state/directory.ts';

export interface PracticeOptions {
  /** 0, the default: any free one. */
  port?: number;
  botToken?: string;
  appToken?: string;
  signingSecret?: string;
  team?: { id: string; name: string; domain: string; enterpriseId: string | null };
  people?: PersonOptions[];
  channels?: ChannelOptions[];
  manifest?: AppManifest;
  /** Deliveries go here, signed, in place of Socket Mode. */
  eventsUrl?: string;
  /** How long the bot may take to acknowledge, and how long a delivery waits for a connection. Slack: 3 s. */
  ackDeadlineMs?: number;
  /** When an unacknowledged event is sent again. Slack: at once, after a minute, after five. */
  retryDelaysMs?: number[];
  /** Whether the Web API counts calls per minute and answers 429 above the method's tier. */
  rateLimits?: boolean;
}

export type Settings = Required<Omit<PracticeOptions, 'eventsUrl' | 'port'>> & { appId: string; botId: string };

/** An app that may and hears everything that this stand-in knows. */
const openManifest = appManifest({
  display_information: { name: 'ladder' },
  features: { agent_view: {} },
  oauth_config: {
    scopes: {
      bot: [
        'app_mentions:read',
        'assistant:write',
        'channels:read',
        'chat:write',
        'commands',
        'im:history',
        'im:write',
        'reactions:write',
        'users:read',
      ],
    },
  },
  settings: {
    event_subscriptions: {
      bot_events: [
        'agent_session_stopped',
        'app_home_opened',
        'app_mention',
        'app_uninstalled',
        'member_joined_channel',
        'message.im',
        'tokens_revoked',
      ],
    },
  },
});

export function settingsOf(options: PracticeOptions): Settings {
  return {
    botToken: options.botToken ?? 'xoxb-practice',
    appToken: options.appToken ?? 'xapp-practice',
    signingSecret: options.signingSecret ?? 'practice-signing-secret',
    team: options.team ?? { id: 'T0PRACTICE1', name: 'Practice', domain: 'practice', enterpriseId: null },
    people: options.people ?? twoPeople,
    channels: options.channels ?? threeChannels,
    manifest: options.manifest ?? openManifest,
    ackDeadlineMs: options.ackDeadlineMs ?? 3000,
    retryDelaysMs: options.retryDelaysMs ?? [0, 60_000, 300_000],
    rateLimits: options.rateLimits ?? false,
    appId: 'A0PRACTICE1',
    botId: 'B0PRACTICE0',
  };
}
