import type { Act } from '../act.ts';
import type { Acting } from '../acts/acting.ts';
import { perform } from '../acts/perform.ts';
import type { Delivery } from '../exchange.ts';
import type { Failure, Message, SuggestedOption } from '../protocol.ts';
import { watch } from './waits.ts';

/** What came of an act: all of it as this person saw it. */
export interface Outcome {
  ok: boolean;
  /** What the tool said, when it was not ok. */
  error: string | null;
  errors: Record<string, string>;
  options: SuggestedOption[];
  delivery: Delivery | null;
  /** What the bot answered with; null for a bare acknowledgement. */
  ack: unknown;
  ackMs: number | null;
  /** Messages that this person got or saw changed until it was acknowledged. */
  shown: Message[];
  failures: Failure[];
}

export async function outcomeOf(acting: Acting, person: string, act: Act): Promise<Outcome> {
  const watched = watch(acting.state.announcer, person);
  const { result, delivery = null } = await perform(acting, person, act);
  const seen = watched.end();
  return {
    ok: result.ok,
    error: result.ok ? null : result.error,
    errors: (result.ok ? undefined : result.errors) ?? {},
    options: (result.ok ? result.options : undefined) ?? [],
    delivery,
    ack: delivery?.ack ?? null,
    ackMs: delivery?.ackMs ?? null,
    shown: seen.flatMap((change) => (change.kind === 'message' ? [change.message] : [])),
    failures: seen.flatMap((change) => (change.kind === 'failure' ? [change.failure] : [])),
  };
}
