import type { Settings } from '../options.ts';
import { type Activity, createActivity } from './activity.ts';
import { type Announcer, createAnnouncer } from './announcer.ts';
import { type BotStatus, createBotStatus } from './bot-status.ts';
import { createClock, type PracticeClock } from './clock.ts';
import { createDirectory, type Directory } from './directory.ts';
import { createIds, type Ids } from './ids.ts';
import { createMessages, type Messages } from './messages.ts';
import { createPasses, type Passes } from './passes.ts';
import { createRecorder, type Recorder } from './recorder.ts';
import { createSessions, type Sessions } from './sessions.ts';
import { createStreams, type Streams } from './streams.ts';
import { createSuggestedOptions, type SuggestedOptions } from './suggested-options.ts';
import { createViews, type Views } from './views.ts';

/** Everything that the workspace knows. One value, handed to whatever reads or changes it. */
export interface WorkspaceState {
  settings: Settings;
  clock: PracticeClock;
  ids: Ids;
  announcer: Announcer;
  activity: Activity;
  directory: Directory;
  messages: Messages;
  views: Views;
  sessions: Sessions;
  streams: Streams;
  recorder: Recorder;
  bot: BotStatus;
  suggestedOptions: SuggestedOptions;
  triggers: Passes<{ person: string }>;
  responseUrls: Passes<ResponseGrant>;
  socketLink: SocketLink;
}

/** Where a bot may connect with Socket Mode: an address with a ticket, or null while that is switched off. */
export interface SocketLink {
  open(): string | null;
  /** Resolves when every connected process of the bot has answered a ping. */
  hearBot(): Promise<void>;
}

/** What a response_url may do: answer this person there, and change the message that was pressed. */
export interface ResponseGrant {
  person: string;
  channel: string;
  original?: { channel: string; ts: string };
  threadTs?: string;
}

const MINUTE = 60_000;

export function createWorkspaceState(settings: Settings, socketLink: SocketLink): WorkspaceState {
  const announcer = createAnnouncer();
  const clock = createClock((offsetMs) => announcer.announce('everyone', { kind: 'clock', clock: { offsetMs } }));
  const ids = createIds();
  const { people, channels, manifest } = settings;
  const directory = createDirectory(ids, announcer, { people, channels, botName: manifest.name });
  const messages = createMessages(clock, ids, directory, announcer);
  return {
    settings,
    clock,
    ids,
    announcer,
    directory,
    messages,
    socketLink,
    activity: createActivity(socketLink.hearBot),
    views: createViews(ids, announcer),
    sessions: createSessions(directory, announcer, manifest.prompts),
    streams: createStreams(clock, messages),
    recorder: createRecorder(announcer),
    bot: createBotStatus(announcer),
    suggestedOptions: createSuggestedOptions(),
    triggers: createPasses(clock, { name: (count) => `${count}.practice.trigger`, livesMs: 3000, uses: 1 }),
    responseUrls: createPasses(clock, { name: (count) => `R${count}`, livesMs: 30 * MINUTE, uses: 5 }),
  };
}
