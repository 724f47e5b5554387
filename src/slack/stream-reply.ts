import { WebAPIRateLimitedError, type WebClient } from '@slack/web-api';
import type { Phrasing } from '../conversation/phrasing.ts';
import type { Log } from '../operations/log.ts';
import type { Place } from './post-reply.ts';
import { isRefusal, withPlainBlocks } from './when-slack-lets.ts';

/** `team` is the asker's: Slack wants to know for whom a stream is, outside of direct messages. */
export type StreamPlace = Place & { team: string | undefined };

type Stream = { channel: string; ts: string };

/**
 * Writes an answer while it is being said, sentence by sentence, and its lines under it. What can't be streamed to its end
 * becomes one message in the same place. False where Slack takes no stream at all: then nothing was posted.
 */
export async function streamReply(
  client: WebClient,
  phrasing: Phrasing,
  place: StreamPlace,
  { told, log }: { told: () => Promise<void>; log: Log },
): Promise<boolean> {
  const first = await phrasing.pieces.next();
  if (first.done === true) return false;
  try {
    const stream = await started(client, first.value, place);
    const { left, isWhole } = await appended(client, stream, phrasing.pieces);
    await told();
    await (isWhole ? ended(client, stream, left, phrasing) : replaced(client, stream, phrasing));
    return true;
  } catch (error) {
    log.warn({ reason: String(error) }, 'an answer could not be streamed');
    return false;
  }
}

async function started(client: WebClient, text: string, { channel, thread, user, team }: StreamPlace): Promise<Stream> {
  const recipient = { recipient_user_id: user, ...(team === undefined ? {} : { recipient_team_id: team }) };
  const { ts } = await client.chat.startStream({ channel, thread_ts: thread, markdown_text: text, ...recipient });
  if (ts === undefined) throw new Error('Slack began a stream and did not say where');
  return { channel, ts };
}

/** What Slack did not take yet, as it asked to wait; and whether everything else stands there. */
async function appended(client: WebClient, stream: Stream, pieces: Phrasing['pieces']) {
  let left = '';
  for await (const piece of pieces) {
    left += piece;
    try {
      await client.chat.appendStream({ ...stream, markdown_text: left });
      left = '';
    } catch (error) {
      if (error instanceof WebAPIRateLimitedError || isRefusal(error, /^rate_?limited$/)) continue;
      // The person stopped it before we were told: what stands there is what they wanted.
      return { left: '', isWhole: isRefusal(error, /^stopped_by_user$/) };
    }
  }
  return { left, isWhole: true };
}

async function ended(client: WebClient, stream: Stream, left: string, phrasing: Phrasing): Promise<void> {
  const { blocks, plainBlocks } = phrasing.ending();
  const rest = left === '' ? {} : { markdown_text: left };
  try {
    await withPlainBlocks({ rich: blocks, plain: plainBlocks }, (chosen) =>
      client.chat.stopStream({ ...stream, ...rest, blocks: chosen }),
    );
  } catch {
    await replaced(client, stream, phrasing);
  }
}

/** Slack ends a stream by itself after some minutes, and takes an update then; one that still grows takes none. */
async function replaced(client: WebClient, stream: Stream, phrasing: Phrasing): Promise<void> {
  await client.chat.stopStream(stream).catch(() => undefined);
  const { text, blocks, plainBlocks } = phrasing.message();
  await withPlainBlocks({ rich: blocks, plain: plainBlocks }, (chosen) =>
    client.chat.update({ ...stream, text, blocks: chosen }),
  );
}
