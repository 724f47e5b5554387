import * as z from 'zod';

// Limits: https://docs.slack.dev/reference/block-kit/composition-objects

export const Identifier = z.string().min(1).max(255);
export const Url = z.url().max(3000);
export const HttpsUrl = z.url({ protocol: /^https?$/ }).max(3000);

export const plainText = (max: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: z.string().min(1).max(max), emoji: z.boolean().optional() });

export const mrkdwn = (max: number) =>
  z.strictObject({ type: z.literal('mrkdwn'), text: z.string().min(1).max(max), verbatim: z.boolean().optional() });

export const anyText = (max: number) => z.discriminatedUnion('type', [plainText(max), mrkdwn(max)]);

export const ColorScheme = z.enum(['primary', 'danger']);

const Confirm = z.strictObject({
  title: plainText(100),
  text: anyText(300),
  confirm: plainText(30),
  deny: plainText(30),
  style: ColorScheme.optional(),
});

// Slack's types say 75 for a value, newer pages of its documentation 150: what is sure to pass is 75.
const optionFields = { value: z.string().min(1).max(75), description: plainText(75).optional() };

/** Of menus. */
export const PlainOption = z.strictObject({ text: plainText(75), ...optionFields });
/** Of checkboxes and radio buttons. */
export const RichOption = z.strictObject({ text: anyText(75), ...optionFields, description: anyText(75).optional() });
/** Of an overflow menu. */
export const LinkOption = z.strictObject({ text: plainText(75), ...optionFields, url: Url.optional() });

export const OptionGroup = z.strictObject({
  label: plainText(75),
  options: z.array(PlainOption).min(1).max(100),
});

export const actionable = { action_id: Identifier.optional() };
export const confirmable = { confirm: Confirm.optional() };
export const focusable = { focus_on_load: z.boolean().optional() };
export const withPlaceholder = { placeholder: plainText(150).optional() };
export const dispatching = {
  dispatch_action_config: z
    .strictObject({
      trigger_actions_on: z
        .array(z.enum(['on_enter_pressed', 'on_character_entered']))
        .min(1)
        .max(2),
    })
    .optional(),
};
