import { closedPayload } from '../payloads/interaction-payload.ts';
import { type Acting, done, type Performed, refusedAct } from './acting.ts';

/** The bot hears of it if the view asked for that. */
export function closeView(
  { state, deliveries }: Acting,
  person: string,
  { view: id, all }: { view: string; all: boolean },
): Performed {
  const view = state.views.modals(person).find((one) => one.id === id);
  if (!view) return refusedAct('This form is not open any more.');
  const notifies = view.source.type === 'modal' && view.source.notify_on_close;
  const clearsAll = all || (view.source.type === 'modal' && view.source.clear_on_close === true);
  if (clearsAll) state.views.closeAll(person);
  else state.views.close(id);
  if (notifies)
    void deliveries.deliver({
      type: 'interactive',
      title: `view_closed ${view.shown.callbackId}`,
      payload: closedPayload(state, view, clearsAll),
      acceptsAnswer: false,
    });
  return done;
}
