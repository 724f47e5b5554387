/** What is asked of a model: one answer in JSON. */
export type ModelRequest = {
  /** Names the form of the answer. */
  name: string;
  instructions: string;
  /** One JSON object: data, and nothing else. */
  input: string;
  /** The JSON Schema of the answer. */
  schema: Record<string, unknown>;
  /** Who asked, hashed. */
  user: string;
  /** How long the whole answer may take, in milliseconds. */
  patienceMs: number;
};

/** What a model says, piece by piece, and what it cost. */
export type Heard = { kind: 'text'; text: string } | { kind: 'usage'; input: number; output: number };

/** @throws ModelFault for everything that goes wrong; ends when the model has said all. */
export type ModelEndpoint = (request: ModelRequest, signal: AbortSignal) => AsyncIterable<Heard>;

/** Why there is no answer: also the label of a counter, so there are few. */
export type FaultReason =
  | 'aborted'
  | 'timeout'
  | 'rate-limited'
  | 'unauthorized'
  | 'unsupported'
  | 'server'
  | 'connection'
  | 'refused'
  | 'too-long'
  | 'unreadable';

export class ModelFault extends Error {
  readonly reason: FaultReason;
  /** When the endpoint wants to be asked again, in milliseconds from now. */
  readonly retryAfterMs: number | undefined;

  constructor(
    reason: FaultReason,
    { cause, retryAfterMs }: { cause?: unknown; retryAfterMs?: number | undefined } = {},
  ) {
    super(`The language model gave no answer: ${reason}`, { cause });
    this.reason = reason;
    this.retryAfterMs = retryAfterMs;
  }
}
