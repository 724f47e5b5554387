import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import * as z from 'zod';
import type { Shortcut, SlashCommand } from './protocol.ts';

/** What the stand-in needs to know of an app: its commands and shortcuts, what it may do and what it wants to hear. */
export interface AppManifest {
  name: string;
  commands: SlashCommand[];
  shortcuts: Shortcut[];
  scopes: string[];
  events: string[];
  /** Whether it declares the agent pane; without it there is no session, prompt or status. */
  isAgent: boolean;
  /** What stands in its direct message before the bot suggests anything itself. */
  prompts: { title: string; message: string }[];
}

const Manifest = z.object({
  display_information: z.object({ name: z.string() }),
  features: z
    .object({
      agent_view: z
        .object({ suggested_prompts: z.array(z.object({ title: z.string(), message: z.string() })).default([]) })
        .optional(),
      bot_user: z.object({ display_name: z.string() }).optional(),
      slash_commands: z
        .array(z.object({ command: z.string(), description: z.string(), usage_hint: z.string().default('') }))
        .default([]),
      shortcuts: z
        .array(
          z.object({
            type: z.enum(['global', 'message']),
            callback_id: z.string(),
            name: z.string(),
            description: z.string(),
          }),
        )
        .default([]),
    })
    .prefault({}),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()).default([]) }).prefault({}) }).prefault({}),
  settings: z
    .object({ event_subscriptions: z.object({ bot_events: z.array(z.string()).default([]) }).prefault({}) })
    .prefault({}),
});

/** The manifest in `path`, or null when there is no such file. */
export async function readManifest(path: string): Promise<AppManifest | null> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return text === null ? null : appManifest(parse(text));
}

export function appManifest(source: unknown): AppManifest {
  const { display_information, features, oauth_config, settings } = Manifest.parse(source);
  return {
    name: features.bot_user?.display_name ?? display_information.name,
    commands: features.slash_commands.map(({ command, description, usage_hint }) => ({
      command,
      description,
      usageHint: usage_hint,
    })),
    shortcuts: features.shortcuts.map(({ type, callback_id, name, description }) => ({
      kind: type,
      callbackId: callback_id,
      name,
      description,
    })),
    scopes: oauth_config.scopes.bot,
    events: settings.event_subscriptions.bot_events,
    isAgent: features.agent_view !== undefined,
    prompts: features.agent_view?.suggested_prompts ?? [],
  };
}
