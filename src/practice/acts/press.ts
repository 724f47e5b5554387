import type { Act } from '../act.ts';
import { actionOf } from '../payloads/element-state.ts';
import { blockActionsPayload } from '../payloads/interaction-payload.ts';
import { stateValues } from '../payloads/state-values.ts';
import { type Acting, failed, type Performed, refusedAct } from './acting.ts';
import { blocksOf, containerAt, elementIn } from './containers.ts';

/** A button, a menu or a picker used: `block_actions`. */
export async function press(
  acting: Acting,
  person: string,
  { place, blockId, actionId, choice, choices }: Omit<Extract<Act, { kind: 'press' }>, 'kind'>,
): Promise<Performed> {
  const { state, deliveries } = acting;
  const container = containerAt(acting, person, place);
  const placed = container && elementIn(container, blockId, actionId);
  if (!container || !placed) return refusedAct('That is not there any more.');
  const suggested = state.suggestedOptions.of(actionId);
  const action = { block_id: blockId, action_id: actionId, ...actionOf(placed.element, choice, suggested) };
  const used = { ...choices, [blockId]: { ...choices[blockId], [actionId]: choice } };
  const values = stateValues(blocksOf(container), used, state.suggestedOptions);
  const delivery = await deliveries.deliver({
    type: 'interactive',
    title: `block_actions ${actionId}`,
    payload: blockActionsPayload(state, person, container, { action, values }),
    acceptsAnswer: false,
  });
  if (delivery.outcome === 'acknowledged') return { result: { ok: true }, delivery };
  return failed(acting, person, { place, text: 'This app is not responding. Try again?' }, delivery);
}
