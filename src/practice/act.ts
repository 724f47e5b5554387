import * as z from 'zod';

/**
 * What is chosen in an element, in the simplest form: the text of an input, the value(s) of the chosen option(s), the id(s) of
 * people or channels, a date `2026-11-23`, a time `09:00`, seconds since 1970 for a datetimepicker, `positive` or `negative`
 * for feedback buttons; null when nothing is. The server makes Slack's own shape of it from the element.
 */
export const Choice = z.union([z.string(), z.array(z.string()), z.null()]);
export type Choice = z.infer<typeof Choice>;

/** By block_id, then by action_id. Elements that are left out keep their initial value. */
export const Choices = z.record(z.string(), z.record(z.string(), Choice));
export type Choices = z.infer<typeof Choices>;

/** Where an element stands. */
export const Place = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('message'), channel: z.string(), ts: z.string() }),
  z.strictObject({ kind: z.literal('view'), view: z.string() }),
]);
export type Place = z.infer<typeof Place>;

const element = { place: Place, blockId: z.string(), actionId: z.string() };

/** Everything that a person can do by hand. */
export const Act = z.discriminatedUnion('kind', [
  /** `<@BOT>` with the bot's id mentions it. Channels, direct messages, and threads with `threadTs`. */
  z.strictObject({ kind: z.literal('post'), channel: z.string(), text: z.string(), threadTs: z.string().optional() }),
  z.strictObject({ kind: z.literal('edit'), channel: z.string(), ts: z.string(), text: z.string() }),
  z.strictObject({ kind: z.literal('delete'), channel: z.string(), ts: z.string() }),
  z.strictObject({
    kind: z.literal('command'),
    channel: z.string(),
    command: z.string().startsWith('/'),
    text: z.string(),
  }),
  z.strictObject({ kind: z.literal('shortcut'), callbackId: z.string() }),
  z.strictObject({ kind: z.literal('message-shortcut'), callbackId: z.string(), channel: z.string(), ts: z.string() }),
  /** Buttons, menus, pickers; `choices` carries what else stands filled in on the same message or view. */
  z.strictObject({ kind: z.literal('press'), ...element, choice: Choice.default(null), choices: Choices.default({}) }),
  /** Options of an external_select for what was typed so far. */
  z.strictObject({ kind: z.literal('suggest'), ...element, query: z.string() }),
  z.strictObject({ kind: z.literal('submit'), view: z.string(), choices: Choices.default({}) }),
  /** `all` closes the whole stack. */
  z.strictObject({ kind: z.literal('close'), view: z.string(), all: z.boolean().default(false) }),
  z.strictObject({ kind: z.literal('open-home') }),
  /** The bot's direct message, entered; offers suggested prompts. */
  z.strictObject({ kind: z.literal('open-messages') }),
  z.strictObject({ kind: z.literal('stop-reply'), channel: z.string(), threadTs: z.string() }),
  z.strictObject({ kind: z.literal('invite-bot'), channel: z.string() }),
  z.strictObject({ kind: z.literal('remove-bot'), channel: z.string() }),
  z.strictObject({ kind: z.literal('set-clock'), offsetMs: z.number().int() }),
  z.strictObject({ kind: z.literal('restart-bot') }),
]);
export type Act = z.infer<typeof Act>;

/** The body of `POST /practice/act`. */
export const ActRequest = z.strictObject({ person: z.string(), act: Act });
export type ActRequest = z.input<typeof ActRequest>;
