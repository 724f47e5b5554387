import type { Place } from '../act.ts';
import { elementsOf, type PlacedElement } from '../payloads/elements.ts';
import type { Container } from '../payloads/interaction-payload.ts';
import type { Block } from '../protocol.ts';
import { type Acting, responseUrl } from './acting.ts';

/** The message or view at that place, if this person sees it. */
export function containerAt(acting: Acting, person: string, place: Place): Container | null {
  const { state } = acting;
  if (place.kind === 'view') {
    const view = state.views.find(place.view);
    return view?.person === person ? { kind: 'view', view } : null;
  }
  const { channel, ts } = place;
  const message = state.messages.find(channel, ts);
  const isSeen = message && (message.onlyVisibleTo ?? person) === person;
  if (!isSeen || !state.directory.channel(channel)?.members.includes(person)) return null;
  const thread = message.threadTs && { threadTs: message.threadTs };
  const url = responseUrl(acting, { person, channel, original: { channel, ts }, ...thread });
  return { kind: 'message', message, responseUrl: url };
}

export function blocksOf(container: Container): Block[] {
  return container.kind === 'view' ? container.view.shown.blocks : container.message.blocks;
}

export function elementIn(container: Container, blockId: string, actionId: string): PlacedElement | undefined {
  return elementsOf(blocksOf(container)).find(
    (placed) => placed.blockId === blockId && placed.element.action_id === actionId,
  );
}
