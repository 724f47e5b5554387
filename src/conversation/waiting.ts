/** Somebody who waits for an answer. */
export type Waiting = {
  /** Aborts when they have had enough, and when the process ends. */
  stopped: AbortSignal;
  /** A model is being asked, which takes a while. May be called more than once. */
  onThinking(): void;
};

/** A signal that aborts when nobody should wait any longer for a model's first sentence; made when a question comes in. */
export type Patience = () => AbortSignal;

export const usualPatience: Patience = () => AbortSignal.timeout(2_500);

/** What `work` gives, or nothing where the signal aborts first or the work fails. */
export async function before<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value | undefined> {
  const { promise: aborted, resolve } = Promise.withResolvers<undefined>();
  const onAbort = () => resolve(undefined);
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort, { once: true });
  const value = await Promise.race([work.catch(() => undefined), aborted]);
  signal.removeEventListener('abort', onAbort);
  return value;
}
