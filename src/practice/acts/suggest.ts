import * as z from 'zod';
import type { Act } from '../act.ts';
import { PlainOption } from '../block-kit/composition.ts';
import { rejected } from '../block-kit/findings.ts';
import { suggestionPayload } from '../payloads/interaction-payload.ts';
import type { SuggestedOption } from '../protocol.ts';
import { type Acting, type Performed, refusedAct } from './acting.ts';
import { containerAt } from './containers.ts';

const Group = z.object({ label: z.object({ text: z.string() }), options: z.array(PlainOption).max(100) });
const Answer = z.union([
  z.object({ options: z.array(PlainOption).max(100) }),
  z.object({ option_groups: z.array(Group).max(100) }),
]);

/** The options that the bot has for what was typed so far in an external_select: `block_suggestion`. */
export async function suggest(
  acting: Acting,
  person: string,
  { place, blockId, actionId, query }: Omit<Extract<Act, { kind: 'suggest' }>, 'kind'>,
): Promise<Performed> {
  const { state, deliveries } = acting;
  const container = containerAt(acting, person, place);
  if (!container) return refusedAct('That is not there any more.');
  const asked = { block_id: blockId, action_id: actionId, value: query };
  const delivery = await deliveries.deliver({
    type: 'interactive',
    title: `block_suggestion ${actionId}`,
    payload: suggestionPayload(state, person, container, asked),
    acceptsAnswer: true,
  });
  const answer = Answer.safeParse(delivery.ack);
  if (!answer.success) return { ...refusedAct('No results'), delivery: deliveries.note(delivery, [unreadable]) };
  const options = suggestedOptions(answer.data);
  state.suggestedOptions.keep(
    actionId,
    options.map(({ option }) => option),
  );
  return { result: { ok: true, options: options.map(shown) }, delivery };
}

const unreadable = rejected('invalid_ack', 'the acknowledgement holds no options', '');

type Offered = { option: z.infer<typeof PlainOption>; group?: string };

function suggestedOptions(answer: z.infer<typeof Answer>): Offered[] {
  if ('options' in answer) return answer.options.map((option) => ({ option }));
  return answer.option_groups.flatMap(({ label, options }) => options.map((option) => ({ option, group: label.text })));
}

function shown({ option, group }: Offered): SuggestedOption {
  const { text, value, description } = option;
  return { text: text.text, value, ...(description && { description: description.text }), ...(group && { group }) };
}
