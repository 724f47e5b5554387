import type { Choices } from '../act.ts';
import { elementsOf } from '../payloads/elements.ts';
import { submissionPayload } from '../payloads/interaction-payload.ts';
import { type StateValues, stateValues } from '../payloads/state-values.ts';
import type { KeptView } from '../state/views.ts';
import { type Acting, failed, type Performed, refusedAct, responseUrl } from './acting.ts';
import { answerSubmission } from './answer-submission.ts';
import { inputErrors } from './input-errors.ts';

/** `view_submission`, unless the tool itself sees that something is missing. */
export async function submit(
  acting: Acting,
  person: string,
  { view: id, choices }: { view: string; choices: Choices },
): Promise<Performed> {
  const { state, deliveries } = acting;
  const view = state.views.modals(person).at(-1);
  if (view?.id !== id) return refusedAct('This form is not open any more.');
  const values = stateValues(view.shown.blocks, choices, state.suggestedOptions);
  const errors = inputErrors(view.shown.blocks, values);
  state.views.showErrors(id, errors);
  if (Object.keys(errors).length > 0) return refusedAct('Something is missing.', errors);
  const delivery = await deliveries.deliver({
    type: 'interactive',
    title: `view_submission ${view.shown.callbackId}`,
    payload: submissionPayload(state, view, { values, responseUrls: responseUrls(acting, view, values) }),
    acceptsAnswer: true,
  });
  const place = { kind: 'view' as const, view: id };
  if (delivery.outcome !== 'acknowledged') return failed(acting, person, { place, text: NO_CONNECTION }, delivery);
  const { errors: found, findings } = answerSubmission(state, view, delivery.ack);
  const noted = deliveries.note(delivery, findings);
  if (findings.length > 0) return failed(acting, person, { place, text: NO_CONNECTION }, noted);
  return found
    ? { ...refusedAct('Something is not right.', found), delivery: noted }
    : { result: { ok: true }, delivery };
}

const NO_CONNECTION = 'We had some trouble connecting. Try again?';

/** One for every chosen channel whose menu asks for it. */
function responseUrls(acting: Acting, { person, shown }: KeptView, values: StateValues): object[] {
  return elementsOf(shown.blocks).flatMap(({ blockId, element }) => {
    const state = values[blockId]?.[element.action_id];
    const channel = state?.selected_conversation ?? state?.selected_channel;
    if (element.response_url_enabled !== true || typeof channel !== 'string') return [];
    const url = responseUrl(acting, { person, channel });
    return [{ block_id: blockId, action_id: element.action_id, channel_id: channel, response_url: url }];
  });
}
