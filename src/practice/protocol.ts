/**
 * What the page and the practice server say to each other.
 *
 * `GET /practice/events?person=U…[&inspector=1]` is a server-sent event stream. Its first event is `snapshot` (a Snapshot),
 * every later one is `change` (a Change). A change carries the whole entity as it now is, so a page replaces it by its key
 * and never merges. After a lost connection EventSource reconnects by itself and gets a fresh snapshot first.
 *
 * `POST /practice/act` takes `{ person, act }` (act.ts) as JSON with the header `x-practice: page`, and answers an ActResult.
 * What an act shows to anybody arrives as changes, usually before the answer to the act itself.
 */
import type { Exchange } from './exchange.ts';

/** Everything that one person may see; nothing that only somebody else may. */
export interface Snapshot {
  workspace: { id: string; name: string; domain: string };
  /** The id of the person whose eyes these are. */
  person: string;
  /** The bot is the one with `isBot`. */
  people: Person[];
  conversations: Conversation[];
  messages: Message[];
  sessions: Session[];
  prompts: SuggestedPrompts[];
  home: OpenView | null;
  /** The lowest first; only the last takes input. At most three. */
  modals: OpenView[];
  commands: SlashCommand[];
  shortcuts: Shortcut[];
  clock: Clock;
  bot: BotState;
  /** Empty unless the stream was asked for with `inspector=1`. */
  exchanges: Exchange[];
}

export type Change =
  | { kind: 'message'; message: Message }
  | { kind: 'message-removed'; channel: string; ts: string }
  | { kind: 'conversation'; conversation: Conversation }
  | { kind: 'session'; session: Session }
  | { kind: 'prompts'; prompts: SuggestedPrompts }
  | { kind: 'home'; home: OpenView }
  | { kind: 'modals'; modals: OpenView[] }
  | { kind: 'clock'; clock: Clock }
  | { kind: 'bot'; bot: BotState }
  | { kind: 'manifest'; commands: SlashCommand[]; shortcuts: Shortcut[] }
  | { kind: 'failure'; failure: Failure }
  | { kind: 'exchange'; exchange: Exchange };

export interface Person {
  id: string;
  /** What follows the @ and what tests call them by. */
  handle: string;
  name: string;
  /** IANA zone. */
  timeZone: string;
  isBot: boolean;
}

export interface Conversation {
  id: string;
  kind: 'channel' | 'direct-message';
  /** Without the #; for a direct message the bot's handle. */
  name: string;
  botIsMember: boolean;
  isArchived: boolean;
}

/** Keyed by channel and ts. */
export interface Message {
  channel: string;
  /** Unique in its channel and in order of time, as text of equal length. */
  ts: string;
  /** The ts of the first message of its thread; absent on the first one itself. */
  threadTs?: string;
  author: string;
  /** Slack's mrkdwn. What notifications and screen readers get when there are blocks. */
  text: string;
  /** Each with its block_id. Empty: show the text. */
  blocks: Block[];
  /** The only person who sees it: the one whose stream this is. */
  onlyVisibleTo?: string;
  /** `growing` until the bot stops it; a person may stop it with the act `stop-reply`. */
  stream?: 'growing' | 'complete' | 'stopped';
  isEdited: boolean;
  reactions: { name: string; by: string[] }[];
}

export interface Block {
  type: string;
  block_id: string;
  [field: string]: unknown;
}

/** Keyed by channel and threadTs: what the agent pane says of one conversation with the bot. */
export interface Session {
  channel: string;
  threadTs: string;
  status: 'processing' | 'active' | 'suspended' | 'closed';
  title: string;
  /** What to show beside the thinking dots; empty: the tool's own words. */
  statusText: string;
  loadingMessages: string[];
}

/** Keyed by channel. A click on one posts its message there. */
export interface SuggestedPrompts {
  channel: string;
  title: string;
  prompts: { title: string; message: string }[];
}

export interface OpenView {
  id: string;
  type: 'modal' | 'home';
  callbackId: string;
  title: string;
  /** Absent on Home, and on modals that submit nothing. */
  submit?: string;
  close: string;
  blocks: Block[];
  /** What the bot said is wrong, by block_id: shown under that input. */
  errors: Record<string, string>;
  /** Changes with every update; inputs whose block_id and action_id stayed keep what was typed. */
  hash: string;
}

export interface SlashCommand {
  command: string;
  description: string;
  usageHint: string;
}

export interface Shortcut {
  kind: 'global' | 'message';
  callbackId: string;
  name: string;
  description: string;
}

export interface Clock {
  /** Add to the page's own Date.now() for what the workspace's clock shows. */
  offsetMs: number;
}

export interface BotState {
  /** `absent`: started by nobody here; it may still connect by itself. */
  process: 'absent' | 'starting' | 'running' | 'crashed' | 'stopped';
  connections: number;
  /** Its last words, when it crashed. */
  lastLines: string[];
  /** What the bot said is wrong in its data files before it exited. */
  faults: FileFault[];
}

export interface FileFault {
  file: string;
  line: number;
  column: number;
  message: string;
}

/** What Slack shows when the app did not do its part. */
export interface Failure {
  /** Where to show it: as a message only this person sees, in the modal, or beside the block that was pressed. */
  place:
    | { kind: 'channel'; channel: string }
    | { kind: 'view'; view: string }
    | { kind: 'message'; channel: string; ts: string };
  text: string;
}

export interface SuggestedOption {
  text: string;
  value: string;
  description?: string;
  group?: string;
}

export type ActResult =
  | {
      ok: true;
      /** After `post` and `command`: the ts of what now stands in the channel. */
      ts?: string;
      /** After `suggest`. */
      options?: SuggestedOption[];
    }
  | {
      ok: false;
      /** A sentence for the person. */
      error: string;
      /** After `submit`: what to put right, by block_id. Nothing was sent to the bot if the tool itself found it. */
      errors?: Record<string, string>;
    };
