import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { eventsHeard, methodsCalled, shortcutsHeard } from './used-of-slack.ts';

const text = readFileSync(new URL('../manifest.yml', import.meta.url), 'utf8');

/** Slack's own schema, as far as ours goes: unknown keys and longer texts are refused there, too. */
const Manifest = z.strictObject({
  _metadata: z.strictObject({ major_version: z.literal(2), minor_version: z.number() }),
  display_information: z.strictObject({
    name: z.string().max(35),
    description: z.string().max(140),
    long_description: z.string().min(175).max(4000),
    background_color: z.string().regex(/^#[0-9A-F]{6}$/i),
  }),
  features: z.strictObject({
    agent_view: z
      .strictObject({
        agent_description: z.string().max(300),
        suggested_prompts: z.array(z.strictObject({ title: z.string(), message: z.string() })).max(4),
      })
      .optional(),
    app_home: z.strictObject({
      home_tab_enabled: z.literal(true),
      messages_tab_enabled: z.literal(true),
      messages_tab_read_only_enabled: z.literal(false),
    }),
    bot_user: z.strictObject({ display_name: z.string().max(80), always_online: z.boolean() }),
    slash_commands: z.array(
      z.strictObject({
        command: z.string().max(32),
        description: z.string().max(2000),
        usage_hint: z.string().max(1000),
        should_escape: z.boolean(),
      }),
    ),
    shortcuts: z.array(
      z.strictObject({
        name: z.string().max(24),
        type: z.enum(['global', 'message']),
        callback_id: z.string().max(255),
        description: z.string().max(150),
      }),
    ),
  }),
  oauth_config: z.strictObject({ scopes: z.strictObject({ bot: z.array(z.string()) }) }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ bot_events: z.array(z.string()).max(100) }),
    interactivity: z.strictObject({ is_enabled: z.literal(true) }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.literal(false),
  }),
});

const manifest = Manifest.parse(parse(text));
const scopes = manifest.oauth_config.scopes.bot;
const events = manifest.settings.event_subscriptions.bot_events;

/** What each thing that the code does needs; `undefined` needs nothing. https://docs.slack.dev/reference/scopes */
const scopeOfMethod: Record<string, string | undefined> = {
  'agents.sessions.setStatus': 'chat:write',
  'assistant.threads.setSuggestedPrompts': 'assistant:write',
  'auth.test': undefined,
  'chat.appendStream': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  'chat.postMessage': 'chat:write',
  'chat.startStream': 'chat:write',
  'chat.stopStream': 'chat:write',
  'chat.update': 'chat:write',
  'views.open': undefined,
  'views.publish': undefined,
  'views.push': undefined,
  'views.update': undefined,
};

const scopeOfEvent: Record<string, string | undefined> = {
  agent_session_stopped: 'assistant:write',
  app_home_opened: undefined,
  app_mention: 'app_mentions:read',
  app_uninstalled: undefined,
  'message.im': 'im:history',
  tokens_revoked: undefined,
};

describe('the manifest', () => {
  it('asks for five scopes, the least that the code can do with', () => {
    const needed = [...methodsCalled.map((name) => scopeOfMethod[name]), ...events.map((name) => scopeOfEvent[name])];
    expect(scopes).toEqual([...new Set(['commands', ...needed])].filter((scope) => scope !== undefined).toSorted());
    expect(scopes).toEqual(['app_mentions:read', 'assistant:write', 'chat:write', 'commands', 'im:history']);
  });

  it.each(methodsCalled)('is known to allow %s', (method) => {
    expect(Object.keys(scopeOfMethod)).toContain(method);
  });

  it('subscribes to the events that somebody listens to, and to what the agent pane demands', () => {
    const heard = eventsHeard.map((name) => (name === 'message' ? 'message.im' : name));
    expect(events).toEqual([...new Set([...heard, 'agent_session_stopped'])].toSorted());
  });

  it('has the shortcuts that somebody listens to', () => {
    expect(manifest.features.shortcuts.map(({ callback_id: id }) => id).toSorted()).toEqual(shortcutsHeard);
  });

  it('asks for nothing in the name of a person', () => {
    expect(manifest.oauth_config.scopes).not.toHaveProperty('user');
  });

  it('names one command, whose hint stays what the command understands', () => {
    expect(manifest.features.slash_commands).toMatchObject([
      { command: '/ladder', usage_hint: '[level] | compare A B | next A | help' },
    ]);
  });
});

describe('without the agent pane', () => {
  const without = text
    .replace(/ *# --- agent pane: begin ---[\s\S]*# --- agent pane: end ---\n/, '')
    .replace('      - assistant:write\n', '')
    .replace('      - agent_session_stopped\n', '');
  const plain = Manifest.parse(parse(without));

  it('the manifest is still whole', () => {
    expect(plain.features.agent_view).toBeUndefined();
    expect(plain.features.slash_commands).toEqual(manifest.features.slash_commands);
  });

  it('it asks for one scope and one event less', () => {
    expect(plain.oauth_config.scopes.bot).toEqual(['app_mentions:read', 'chat:write', 'commands', 'im:history']);
    expect(plain.settings.event_subscriptions.bot_events).toEqual(
      events.filter((name) => name !== 'agent_session_stopped'),
    );
  });
});
