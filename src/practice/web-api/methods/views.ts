import * as z from 'zod';
import { checkView, type View } from '../../block-kit/check-view.ts';
import type { KeptView } from '../../state/views.ts';
import type { WorkspaceState } from '../../state/workspace-state.ts';
import { nested } from '../arguments.ts';
import { type Answer, method, TIER_4 } from '../method.ts';
import { personOf } from '../reach.ts';
import { Refusal } from '../refusal.ts';
import { viewPayload } from '../view-payload.ts';

const everyView = { token: 'bot', scopes: [], perMinute: TIER_4 } as const;
const view = nested(z.unknown());

export const open = method({
  ...everyView,
  name: 'views.open',
  arguments: z.object({ trigger_id: z.string(), view }),
  run(args, state) {
    const source = viewOfType(args.view, 'modal');
    const person = personOfTrigger(state, args.trigger_id);
    state.views.closeAll(person);
    return opened(state, state.views.push(person, source));
  },
});

export const push = method({
  ...everyView,
  name: 'views.push',
  arguments: z.object({ trigger_id: z.string(), view }),
  run(args, state) {
    const source = viewOfType(args.view, 'modal');
    const person = personOfTrigger(state, args.trigger_id);
    if (state.views.modals(person).length === 0) throw new Refusal('not_found');
    return opened(state, state.views.push(person, source));
  },
});

export const update = method({
  ...everyView,
  name: 'views.update',
  arguments: z.object({
    view_id: z.string().optional(),
    external_id: z.string().optional(),
    hash: z.string().optional(),
    view,
  }),
  run({ view_id: id, external_id: externalId, hash, view: given }, state) {
    const kept = id ? state.views.find(id) : externalId ? state.views.findByExternalId(externalId) : undefined;
    if (!kept) throw new Refusal('not_found');
    const source = viewOfType(given, kept.source.type);
    checkHash(kept, hash);
    return opened(state, state.views.replace(kept.id, source));
  },
});

export const publish = method({
  ...everyView,
  name: 'views.publish',
  arguments: z.object({ user_id: z.string(), hash: z.string().optional(), view }),
  run({ user_id: user, hash, view: given }, state) {
    const person = personOf(state, user);
    const source = viewOfType(given, 'home');
    const old = state.views.home(person.id);
    if (old) checkHash(old, hash);
    return opened(state, state.views.publish(person.id, source));
  },
});

/** @throws Refusal with every finding. */
function viewOfType(given: unknown, type: View['type']): View {
  const { view, findings } = checkView(given);
  if (!view) throw new Refusal('invalid_arguments', findings);
  if (view.type !== type) throw new Refusal('invalid_arguments', [], { response_metadata: wrongType(type) });
  return view;
}

const wrongType = (type: string) => ({ messages: [`[ERROR] must be a ${type} view [json-pointer:/view/type]`] });

function personOfTrigger({ triggers }: WorkspaceState, trigger: string): string {
  const used = triggers.use(trigger);
  if (used.kind === 'granted') return used.grant.person;
  const errors = { unknown: 'invalid_trigger_id', expired: 'expired_trigger_id', 'used-up': 'exchanged_trigger_id' };
  throw new Refusal(errors[used.kind]);
}

function checkHash(kept: KeptView, hash: string | undefined) {
  if (hash !== undefined && hash !== kept.hash) throw new Refusal('hash_conflict');
}

function opened(state: WorkspaceState, kept: KeptView | null | undefined): Answer {
  if (!kept) throw new Refusal('push_limit_reached');
  return { fields: { view: viewPayload(kept, state) } };
}
