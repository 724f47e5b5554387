import type { Method } from './method.ts';
import { renameSession, setSessionStatus, setSuggestedPrompts, setThreadStatus } from './methods/agent.ts';
import { remove, update } from './methods/change-messages.ts';
import { connectionsOpen } from './methods/connections.ts';
import { authTest, conversationInfo, openConversation, userInfo } from './methods/people-and-channels.ts';
import { postEphemeral, postMessage } from './methods/post-messages.ts';
import { addReaction } from './methods/reactions.ts';
import { appendStream, startStream, stopStream } from './methods/streams.ts';
import { validateBlocks } from './methods/validate-blocks.ts';
import * as views from './methods/views.ts';

/** Every method that this stand-in answers. A new one is one line here and its definition. */
export const methods: ReadonlyMap<string, Method> = new Map(
  [
    addReaction,
    appendStream,
    authTest,
    connectionsOpen,
    conversationInfo,
    openConversation,
    postEphemeral,
    postMessage,
    remove,
    renameSession,
    setSessionStatus,
    setSuggestedPrompts,
    setThreadStatus,
    startStream,
    stopStream,
    update,
    userInfo,
    validateBlocks,
    views.open,
    views.publish,
    views.push,
    views.update,
  ].map((method) => [method.name, method]),
);
