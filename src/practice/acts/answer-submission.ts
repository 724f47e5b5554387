import * as z from 'zod';
import { checkView, type View } from '../block-kit/check-view.ts';
import { rejected } from '../block-kit/findings.ts';
import type { Finding } from '../exchange.ts';
import type { KeptView } from '../state/views.ts';
import type { WorkspaceState } from '../state/workspace-state.ts';

/** https://docs.slack.dev/surfaces/modals#response_actions */
const Answer = z.discriminatedUnion('response_action', [
  z.strictObject({ response_action: z.literal('clear') }),
  z.strictObject({ response_action: z.literal('errors'), errors: z.record(z.string(), z.string().min(1)) }),
  z.strictObject({ response_action: z.literal('update'), view: z.unknown() }),
  z.strictObject({ response_action: z.literal('push'), view: z.unknown() }),
]);

interface Outcome {
  /** What the bot found wrong, by block_id. */
  errors: Record<string, string> | null;
  /** Why Slack would not do what the bot answered. */
  findings: Finding[];
}

type Shown = Pick<WorkspaceState, 'views'>;

/** Does to the modals what the bot said in its acknowledgement: closing this one if it said nothing. */
export function answerSubmission({ views }: Shown, view: KeptView, ack: unknown): Outcome {
  if (ack === null) return closed(() => views.close(view.id));
  const answer = Answer.safeParse(ack);
  if (!answer.success) return wrong([rejected('invalid_ack', 'unknown response_action or fields', '/response_action')]);
  if (answer.data.response_action === 'clear') return closed(() => views.closeAll(view.person));
  if (answer.data.response_action === 'errors') return showErrors({ views }, view, answer.data.errors);
  const checked = checkView(answer.data.view);
  if (!checked.view) return wrong(checked.findings);
  return show({ views }, view, answer.data.response_action, checked.view);
}

function closed(close: () => void): Outcome {
  close();
  return { errors: null, findings: [] };
}

function wrong(findings: Finding[]): Outcome {
  return { errors: null, findings };
}

function show({ views }: Shown, view: KeptView, how: 'update' | 'push', next: View): Outcome {
  const shown = how === 'update' ? views.replace(view.id, next) : views.push(view.person, next);
  return shown
    ? { errors: null, findings: [] }
    : wrong([rejected('push_limit_reached', 'three modals are open already', '/view')]);
}

function showErrors({ views }: Shown, view: KeptView, errors: Record<string, string>): Outcome {
  const inputs = view.shown.blocks.filter(({ type }) => type === 'input').map(({ block_id }) => block_id);
  const stray = Object.keys(errors).filter((blockId) => !inputs.includes(blockId));
  if (stray.length > 0)
    return wrong(stray.map((id) => rejected('unknown_block', `no input block is called ${id}`, `/errors/${id}`)));
  views.showErrors(view.id, errors);
  return { errors, findings: [] };
}
