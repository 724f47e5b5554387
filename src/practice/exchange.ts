/** One entry of the inspector: something that went between the stand-in and the bot. Keyed by id, newest last. */
export type Exchange = Delivery | Call;

/** From Slack to the bot. */
export interface Delivery {
  direction: 'to-bot';
  id: string;
  /** Milliseconds since 1970 by the workspace's clock. */
  at: number;
  type: 'slash_commands' | 'events_api' | 'interactive';
  /** `/ladder principal`, `app_mention`, `block_actions next`: enough for one line of a list. */
  title: string;
  payload: Record<string, unknown>;
  /** Newest last; more than one when Slack tried again. */
  attempts: Attempt[];
  outcome: 'in-flight' | 'acknowledged' | 'operation_timeout' | 'dispatch_failed';
  /** What the bot answered with; null before that, and for a bare acknowledgement. */
  ack: unknown;
  ackMs: number | null;
  findings: Finding[];
}

export interface Attempt {
  transport: 'socket' | 'http';
  /** 0 for the first. */
  retry: number;
  /** What Slack told the bot about why it tries again; empty at first. */
  retryReason: string;
  outcome: 'in-flight' | 'acknowledged' | 'operation_timeout' | 'dispatch_failed';
  /** Why it was not acknowledged, in words. */
  detail: string;
}

/** From the bot to Slack: a Web API call, or a post to a response_url (method `response_url`). */
export interface Call {
  direction: 'from-bot';
  id: string;
  at: number;
  method: string;
  arguments: Record<string, unknown>;
  /** HTTP status; 0 while running, or when the connection was reset on demand. */
  status: number;
  response: unknown;
  ms: number | null;
  findings: Finding[];
}

/** Something that Slack would have rejected, or that is known to be risky. */
export interface Finding {
  /** `rejected`: real Slack refuses this. `risky`: it may, and says nothing if so. */
  severity: 'rejected' | 'risky';
  code: string;
  message: string;
  /** RFC 6901, into the arguments or the acknowledgement: `/blocks/0/text/text`. */
  pointer: string;
}
