import { type FormEvent, useState } from 'react';
import type { Choices } from '../../act.ts';
import type { OpenView } from '../../protocol.ts';
import { useUnlessShown } from '../workspace/failures.ts';
import { useAct } from '../workspace/workspace-context.ts';

type Errors = Readonly<Record<string, string>>;
const none: Errors = {};

/** Sending a modal in, and what was wrong with it: what the workspace found by itself, and what the bot answered. */
export function useSubmission(view: OpenView, choices: Choices) {
  const act = useAct();
  const [isSubmitting, setSubmitting] = useState(false);
  const [refusal, setRefusal] = useState<{ error: string; errors: Errors }>({ error: '', errors: none });
  const [refusals, setRefusals] = useState(0);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isSubmitting) return;
    setSubmitting(true);
    const result = await act({ kind: 'submit', view: view.id, choices });
    setSubmitting(false);
    if (result.ok) return setRefusal({ error: '', errors: none });
    setRefusals((before) => before + 1);
    // Faults of single inputs stand beside them, and need no sentence above.
    setRefusal({ error: result.errors ? '' : result.error, errors: result.errors ?? none });
  }

  const errors = Object.keys(refusal.errors).length > 0 ? refusal.errors : view.errors;
  return { submit, isSubmitting, refusals, errors, error: useUnlessShown(refusal.error) };
}
