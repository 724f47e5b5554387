import type { Message } from '../protocol.ts';
import type { KeptView } from '../state/views.ts';
import type { WorkspaceState } from '../state/workspace-state.ts';
import { messagePayload } from '../web-api/message-payload.ts';
import { viewPayload } from '../web-api/view-payload.ts';
import { interactionIdentity, triggerFor } from './identity.ts';

type Payload = Record<string, unknown>;

/** What was pressed stands in a message or in a view. */
export type Container = { kind: 'message'; message: Message; responseUrl: string } | { kind: 'view'; view: KeptView };

/** https://docs.slack.dev/reference/interaction-payloads/block_actions-payload */
export function blockActionsPayload(
  state: WorkspaceState,
  person: string,
  container: Container,
  { action, values }: { action: Payload; values: object },
): Payload {
  return {
    type: 'block_actions',
    ...interactionIdentity(state, person),
    trigger_id: triggerFor(state, person),
    actions: [{ ...action, action_ts: (state.clock.now() / 1000).toFixed(6) }],
    ...containerFields(state, container, values),
  };
}

/** https://docs.slack.dev/reference/interaction-payloads/block_suggestion-payload */
export function suggestionPayload(
  state: WorkspaceState,
  person: string,
  container: Container,
  asked: Payload,
): Payload {
  return {
    type: 'block_suggestion',
    ...interactionIdentity(state, person),
    ...asked,
    ...containerFields(state, container, {}),
  };
}

function containerFields(state: WorkspaceState, container: Container, values: object): Payload {
  if (container.kind === 'view') {
    const { view } = container;
    return { container: { type: 'view', view_id: view.id }, view: viewPayload(view, state, values) };
  }
  const { message, responseUrl } = container;
  const isEphemeral = message.onlyVisibleTo !== undefined;
  const { channel, ts, threadTs } = message;
  const thread = threadTs && { thread_ts: threadTs };
  return {
    container: { type: 'message', message_ts: ts, channel_id: channel, is_ephemeral: isEphemeral, ...thread },
    channel: channelField(state, channel),
    // Slack keeps no ephemeral message, so it cannot send one back.
    ...(!isEphemeral && { message: messagePayload(message, state) }),
    state: { values },
    response_url: responseUrl,
  };
}

/** https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload */
export function submissionPayload(
  state: WorkspaceState,
  view: KeptView,
  { values, responseUrls }: { values: object; responseUrls: object[] },
): Payload {
  return {
    type: 'view_submission',
    ...interactionIdentity(state, view.person),
    trigger_id: triggerFor(state, view.person),
    view: viewPayload(view, state, values),
    response_urls: responseUrls,
  };
}

export function closedPayload(state: WorkspaceState, view: KeptView, isCleared: boolean): Payload {
  return {
    type: 'view_closed',
    ...interactionIdentity(state, view.person),
    view: viewPayload(view, state),
    is_cleared: isCleared,
  };
}

/** https://docs.slack.dev/reference/interaction-payloads/shortcuts-interaction-payload */
export function shortcutPayload(state: WorkspaceState, person: string, callbackId: string): Payload {
  return {
    type: 'shortcut',
    ...interactionIdentity(state, person),
    callback_id: callbackId,
    trigger_id: triggerFor(state, person),
    action_ts: (state.clock.now() / 1000).toFixed(6),
  };
}

export function messageShortcutPayload(
  state: WorkspaceState,
  person: string,
  { callbackId, message, responseUrl }: { callbackId: string; message: Message; responseUrl: string },
): Payload {
  return {
    ...shortcutPayload(state, person, callbackId),
    type: 'message_action',
    channel: channelField(state, message.channel),
    message_ts: message.ts,
    message: messagePayload(message, state),
    response_url: responseUrl,
  };
}

function channelField({ directory }: WorkspaceState, id: string) {
  const channel = directory.channel(id);
  return { id, name: channel?.kind === 'channel' ? channel.name : 'directmessage' };
}
