import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPracticeWorkspace, type PracticeWorkspace } from '../../src/practice/workspace.ts';
import { section } from './bare-bolt.ts';

let workspace: PracticeWorkspace;
let team: string;
let random: string;

beforeAll(async () => {
  workspace = await openPracticeWorkspace({
    rateLimits: true,
    manifest: {
      name: 'ladder',
      commands: [],
      shortcuts: [],
      scopes: ['chat:write'],
      events: [],
      isAgent: false,
      prompts: [],
    },
  });
  team = workspace.as('ada').channelId('pm-team');
  random = workspace.as('ada').channelId('random');
});
afterAll(() => workspace.close());

async function call(method: string, args: Record<string, unknown> = {}, token = 'xoxb-practice') {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  const response = await fetch(`${workspace.url}/api/${method}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(args),
  });
  return (await response.json()) as Record<string, unknown>;
}

describe('the Web API', () => {
  it('says who the bot is', async () => {
    expect(await call('auth.test')).toMatchObject({ ok: true, team_id: 'T0PRACTICE1', user_id: workspace.bot.id });
  });

  it.each([
    ['a method that is not there', 'chat.shout', {}, 'xoxb-practice', { error: 'unknown_method' }],
    ['no token', 'auth.test', {}, '', { error: 'not_authed' }],
    ['a wrong token', 'auth.test', {}, 'xoxb-wrong', { error: 'invalid_auth' }],
    [
      'the app token where the bot token belongs',
      'auth.test',
      {},
      'xapp-practice',
      { error: 'not_allowed_token_type' },
    ],
    [
      'the bot token where the app token belongs',
      'apps.connections.open',
      {},
      'xoxb-practice',
      { error: 'not_allowed_token_type' },
    ],
    [
      'a scope that was not granted',
      'users.info',
      { user: 'U0PRACTICE1' },
      'xoxb-practice',
      { error: 'missing_scope', needed: 'users:read', provided: 'chat:write' },
    ],
    [
      'an agent method in an app that is none',
      'agents.sessions.rename',
      { channel_id: 'C0PRACTICE2', thread_ts: '1', title: 'a' },
      'xoxb-practice',
      { error: 'feature_disabled' },
    ],
    [
      'a missing argument',
      'chat.postMessage',
      { text: 'a' },
      'xoxb-practice',
      {
        error: 'invalid_arguments',
        response_metadata: { messages: ['[ERROR] missing required field: channel [json-pointer:]'] },
      },
    ],
  ])('refuses %s', async (_what, method, args, token, answer) => {
    expect(await call(method, args, token)).toMatchObject({ ok: false, ...answer });
  });

  it('takes forms whose lists are JSON text, and a token among the fields', async () => {
    const body = new URLSearchParams({
      token: 'xoxb-practice',
      channel: team,
      text: 'a',
      blocks: '[{"type":"divider"}]',
    });
    const response = await fetch(`${workspace.url}/api/chat.postMessage`, { method: 'POST', body });
    expect(await response.json()).toMatchObject({ ok: true, message: { blocks: [{ type: 'divider' }] } });
  });

  it('opens a direct message for the id of a person', async () => {
    const ada = workspace.as('ada');
    expect(await call('chat.postMessage', { channel: ada.id, text: 'Your tip' })).toMatchObject({ ok: true });
    expect(ada.snapshot().messages).toContainEqual(expect.objectContaining({ text: 'Your tip' }));
    expect(workspace.as('ben').snapshot().messages).not.toContainEqual(expect.objectContaining({ text: 'Your tip' }));
  });

  it('answers 429 above the tier of a method, until a minute has passed', async () => {
    const { ts } = await call('chat.postMessage', { channel: team, text: 'a' });
    for (let count = 0; count < 50; count += 1) await call('chat.update', { channel: team, ts, text: 'b' });
    expect(await call('chat.update', { channel: team, ts, text: 'c' })).toEqual({ ok: false, error: 'ratelimited' });
    workspace.moveClock(61_000);
    expect(await call('chat.update', { channel: team, ts, text: 'c' })).toMatchObject({ ok: true });
    workspace.moveClock(0);
  });
});

describe('a message', () => {
  it.each([
    ['nobody knows the channel', { channel: 'C0NOWHERE', text: 'a' }, 'channel_not_found'],
    ['the bot is not in the channel', { channel: 'C0PRACTICE3', text: 'a' }, 'not_in_channel'],
    ['there is nothing to say', { channel: 'C0PRACTICE2' }, 'no_text'],
    [
      'markdown_text stands beside text',
      { channel: 'C0PRACTICE2', text: 'a', markdown_text: 'b' },
      'markdown_text_conflict',
    ],
    [
      'markdown_text is longer than 12,000',
      { channel: 'C0PRACTICE2', markdown_text: 'x'.repeat(12_001) },
      'msg_too_long',
    ],
    ['blocks are no list', { channel: 'C0PRACTICE2', blocks: 'none' }, 'invalid_blocks_format'],
    [
      'the thread is not there',
      { channel: 'C0PRACTICE2', text: 'a', thread_ts: '1.000000' },
      'cannot_reply_to_message',
    ],
  ])('is refused when %s', async (_when, args, error) => {
    expect(await call('chat.postMessage', args)).toMatchObject({ ok: false, error });
  });

  it('is refused with a pointer to each block that is wrong', async () => {
    const blocks = [section('right'), section('x'.repeat(3001)), { type: 'marquee' }];
    expect(await call('chat.postMessage', { channel: team, text: 'a', blocks })).toEqual({
      ok: false,
      error: 'invalid_blocks',
      errors: [
        '[ERROR] must be less than 3001 characters [json-pointer:/blocks/1/text/text]',
        '[ERROR] unsupported type: marquee [json-pointer:/blocks/2/type]',
      ],
      response_metadata: {
        messages: [
          '[ERROR] must be less than 3001 characters [json-pointer:/blocks/1/text/text]',
          '[ERROR] unsupported type: marquee [json-pointer:/blocks/2/type]',
        ],
      },
    });
    expect(workspace.rejections()).toContainEqual(expect.objectContaining({ pointer: '/blocks/2/type' }));
  });

  it('is cut after 40,000 characters', async () => {
    const { message } = await call('chat.postMessage', { channel: team, text: 'x'.repeat(40_001) });
    expect((message as { text: string }).text).toHaveLength(40_000);
  });

  it('is refused in an archived channel', async () => {
    workspace.archive('random');
    expect(await call('chat.postMessage', { channel: random, text: 'a' })).toMatchObject({ error: 'is_archived' });
  });

  it('is the bot’s to change only if the bot wrote it', async () => {
    const { ts, channel } = await workspace.as('ada').post('pm-team', 'mine');
    expect(await call('chat.update', { channel, ts, text: 'a' })).toMatchObject({ error: 'cant_update_message' });
    expect(await call('chat.delete', { channel, ts })).toMatchObject({ error: 'cant_delete_message' });
  });

  it('that only one person sees is out of reach of chat.update', async () => {
    const user = workspace.as('ada').id;
    const { message_ts: ts } = await call('chat.postEphemeral', { channel: team, user, text: 'psst' });
    expect(await call('chat.update', { channel: team, ts, text: 'a' })).toMatchObject({ error: 'message_not_found' });
  });
});
