import { WebClient } from '@slack/web-api';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../src/practice/protocol.ts';
import { openPracticeWorkspace, type PracticeWorkspace } from '../../src/practice/workspace.ts';
import { section } from './bare-bolt.ts';

let workspace: PracticeWorkspace;
let client: WebClient;
let question: Message;

beforeAll(async () => {
  workspace = await openPracticeWorkspace({ ackDeadlineMs: 1, retryDelaysMs: [] });
  const { SLACK_API_URL: slackApiUrl, SLACK_BOT_TOKEN: token } = workspace.botEnvironment;
  client = new WebClient(token, { slackApiUrl, retryConfig: { retries: 0 } });
});
afterAll(() => workspace.close());

beforeEach(async () => {
  workspace.moveClock(0);
  question = await workspace.as('ada').directMessage('how?');
});

const begin = () => client.chat.startStream({ channel: question.channel, thread_ts: question.ts });
const shown = (ts: string | undefined) =>
  workspace
    .as('ada')
    .snapshot()
    .messages.find((message) => message.ts === ts);
const session = () =>
  workspace
    .as('ada')
    .snapshot()
    .sessions.find(({ threadTs }) => threadTs === question.ts);
const refusal = (call: Promise<unknown>) =>
  call.then(
    () => 'accepted',
    (error) => error.data.error,
  );

describe('a streamed reply', () => {
  it('grows, and is complete when stopped', async () => {
    const { channel = '', ts = '' } = await begin();
    expect(session()).toMatchObject({ status: 'processing' });
    await client.chat.appendStream({ channel, ts, markdown_text: 'A principal ' });
    expect(shown(ts)).toMatchObject({ text: 'A principal ', stream: 'growing', threadTs: question.ts });
    await client.chat.stopStream({ channel, ts, markdown_text: 'leads.', blocks: [section('[principal.1]')] });
    expect(shown(ts)).toMatchObject({
      text: 'A principal leads.',
      stream: 'complete',
      blocks: [{ type: 'markdown', text: 'A principal leads.' }, { type: 'section' }],
    });
    expect(session()).toMatchObject({ status: 'active' });
  });

  it('shows each task once, as it stands now', async () => {
    const { channel = '', ts = '' } = await begin();
    const task = (status: 'in_progress' | 'complete') => [
      { type: 'task_update', id: '1', title: 'Look it up', status },
    ];
    await client.chat.appendStream({ channel, ts, chunks: task('in_progress') } as never);
    await client.chat.appendStream({ channel, ts, chunks: task('complete') } as never);
    expect(shown(ts)?.blocks).toMatchObject([{ type: 'task_card', task_id: '1', status: 'complete' }]);
  });

  it('works with the client that Bolt brings', async () => {
    const streamer = client.chatStream({ channel: question.channel, thread_ts: question.ts, buffer_size: 1 });
    await streamer.append({ markdown_text: 'One ' });
    await streamer.stop({ markdown_text: 'two' });
    expect(workspace.as('ada').messages(question.channel)).toContainEqual(
      expect.objectContaining({ text: 'One two', stream: 'complete' }),
    );
  });

  it('ends for the bot when the person stops it', async () => {
    const { channel = '', ts = '' } = await begin();
    await workspace.as('ada').act({ kind: 'stop-reply', channel, threadTs: question.ts });
    expect(shown(ts)?.stream).toBe('stopped');
    expect(workspace.deliveries().at(-1)?.payload.event).toMatchObject({
      type: 'agent_session_stopped',
      thread_ts: question.ts,
      streaming_message_ts: [ts],
    });
    expect(await refusal(client.chat.appendStream({ channel, ts, markdown_text: 'more' }))).toBe('stopped_by_user');
    expect(await refusal(client.chat.stopStream({ channel, ts }))).toBe('accepted');
  });

  it('ends by itself after five minutes', async () => {
    const { channel = '', ts = '' } = await begin();
    workspace.moveClock(5 * 60_000 + 1000);
    expect(await refusal(client.chat.appendStream({ channel, ts, markdown_text: 'more' }))).toBe(
      'message_not_in_streaming_state',
    );
  });

  it('is text or chunks, not both in turn', async () => {
    const { channel = '', ts = '' } = await begin();
    await client.chat.appendStream({ channel, ts, markdown_text: 'text' });
    const chunks = [{ type: 'markdown_text', text: 'chunk' }];
    expect(await refusal(client.chat.stopStream({ channel, ts, chunks } as never))).toBe('streaming_mode_mismatch');
  });

  it('names whom it is for, outside a direct message', async () => {
    const { ts: thread_ts, channel } = await workspace.as('ada').post('pm-team', 'how?');
    expect(await refusal(client.chat.startStream({ channel, thread_ts }))).toBe('missing_recipient_user_id');
  });
});
