import type { WebClient } from '@slack/web-api';
import type { Reply, Said } from '../conversation/conversation.ts';
import { postReply } from './post-reply.ts';
import { sessionStatus } from './session-status.ts';
import type { Doors, Shared } from './slack-app.ts';
import { type StreamPlace, streamReply } from './stream-reply.ts';

/** Answers in the thread: streamed where a model says the answer in other words and others may see it, else in one message. */
export async function answerInThread(
  client: WebClient,
  { converse }: Pick<Doors, 'converse'>,
  { answers, personally, log }: Pick<Shared, 'answers' | 'personally' | 'log'>,
  said: Said,
  place: StreamPlace,
): Promise<void> {
  const { stopped, end } = answers.begin(said.who.workspace, said.thread);
  const status = sessionStatus(client, said.thread, log);
  try {
    const { phrasing, ...reply } = await personally(() => converse(said, { stopped, onThinking: status.thinking }));
    const canStream = phrasing !== undefined && (place.isDirect || !reply.isPersonal);
    if (canStream && (await streamReply(client, phrasing, place, { told: status.told, log }))) return;
    await postReply(client, { ...reply, ...(await phrasing?.gathered()) } satisfies Reply, place);
    await status.done();
  } catch (error) {
    await status.done();
    throw error;
  } finally {
    end();
  }
}
