import { createContext, use, useMemo, useState } from 'react';
import type { Choice, Choices, Place } from '../../act.ts';
import type { SuggestedOption } from '../../protocol.ts';
import { useUnlessShown } from '../workspace/failures.ts';
import { useAct } from '../workspace/workspace-context.ts';

/** What a person has filled in on one message or view, and the way to tell the bot. */
export interface Choosing {
  choices: Choices;
  /** `block/action` of the elements whose press the bot has not acknowledged yet. */
  pending: ReadonlySet<string>;
  /** Why the last press came to nothing; empty when it did not. */
  error: string;
  keep(blockId: string, actionId: string, choice: Choice): void;
  press(blockId: string, actionId: string, choice: Choice): Promise<void>;
  suggest(blockId: string, actionId: string, query: string): Promise<SuggestedOption[]>;
}

export const ChoosingContext = createContext<Choosing | null>(null);

export function useChoosing(): Choosing {
  const choosing = use(ChoosingContext);
  if (!choosing) throw new Error('There is no message or view around this.');
  return choosing;
}

export function useNewChoosing(place: Place): Choosing {
  const act = useAct();
  const [choices, setChoices] = useState<Choices>({});
  const [pending, setPending] = useState<ReadonlySet<string>>(new Set());
  const [error, setError] = useState('');
  const shownError = useUnlessShown(error);

  return useMemo(
    () => ({
      choices,
      pending,
      error: shownError,
      keep: (blockId, actionId, choice) => setChoices((now) => withChoice(now, blockId, actionId, choice)),
      async press(blockId, actionId, choice) {
        const key = elementKey(blockId, actionId);
        setPending((now) => new Set([...now, key]));
        const result = await act({ kind: 'press', place, blockId, actionId, choice, choices });
        setPending((now) => new Set([...now].filter((one) => one !== key)));
        setError(result.ok ? '' : result.error);
      },
      async suggest(blockId, actionId, query) {
        const result = await act({ kind: 'suggest', place, blockId, actionId, query });
        return result.ok ? (result.options ?? []) : [];
      },
    }),
    [act, place, choices, pending, shownError],
  );
}

export function elementKey(blockId: string, actionId: string): string {
  return `${blockId}/${actionId}`;
}

function withChoice(choices: Choices, blockId: string, actionId: string, choice: Choice): Choices {
  return { ...choices, [blockId]: { ...choices[blockId], [actionId]: choice } };
}
