import { WebClient } from '@slack/web-api';
import nock from 'nock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../src/conversation/conversation.ts';
import { postReply } from '../../src/slack/post-reply.ts';

const client = new WebClient('xoxb-test', { retryConfig: { retries: 0 }, rejectRateLimitedCalls: true });
const thread = { channel: 'C1', thread: '1.1', user: 'U1', isDirect: false };

const reply: Reply = {
  text: 'Senior and Principal',
  blocks: [{ type: 'markdown', text: 'newer' }],
  plainBlocks: [{ type: 'divider' }],
  isPersonal: false,
};

beforeEach(() => nock.disableNetConnect());

afterEach(() => {
  expect(nock.pendingMocks()).toEqual([]);
  nock.cleanAll();
  nock.enableNetConnect();
});

describe('a reply', () => {
  it('is posted in its thread, and unfurls nothing', async () => {
    slack('chat.postMessage', { channel: 'C1', thread_ts: '1.1', unfurl_links: 'false', unfurl_media: 'false' });
    await postReply(client, reply, thread);
  });

  it('about the asker alone is for their eyes only', async () => {
    slack('chat.postEphemeral', { channel: 'C1', thread_ts: '1.1', user: 'U1' });
    await postReply(client, { ...reply, isPersonal: true }, thread);
  });

  it('about the asker alone is an ordinary message where nobody else is there', async () => {
    slack('chat.postMessage', { channel: 'C1' });
    await postReply(client, { ...reply, isPersonal: true }, { ...thread, isDirect: true });
  });

  it('goes out with plain blocks where Slack refuses the newer ones', async () => {
    slack(
      'chat.postMessage',
      { blocks: '[{"type":"markdown","text":"newer"}]' },
      { ok: false, error: 'invalid_blocks' },
    );
    slack('chat.postMessage', { blocks: '[{"type":"divider"}]' });
    await postReply(client, reply, thread);
  });

  it('is sent again after a fault of Slack itself', async () => {
    nock('https://slack.com').post('/api/chat.postMessage').reply(500);
    slack('chat.postMessage', { channel: 'C1' });
    await postReply(client, reply, thread);
  });

  it('that Slack refuses for another reason is a fault', async () => {
    slack('chat.postMessage', { channel: 'C1' }, { ok: false, error: 'channel_not_found' });
    await expect(postReply(client, reply, thread)).rejects.toThrow('channel_not_found');
  });
});

/** Slack expects one call of that method with at least these arguments. */
function slack(method: string, expected: Record<string, string>, answer: object = { ok: true }): void {
  nock('https://slack.com')
    .post(`/api/${method}`, (body) => Object.entries(expected).every(([name, value]) => body[name] === value))
    .reply(200, answer);
}
