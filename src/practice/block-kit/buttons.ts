import * as z from 'zod';
import { actionable, ColorScheme, confirmable, LinkOption, plainText, Url } from './composition.ts';

// Limits: https://docs.slack.dev/reference/block-kit/block-elements

const label = { accessibility_label: z.string().max(75).optional() };

export const Button = z.strictObject({
  type: z.literal('button'),
  text: plainText(75),
  value: z.string().max(2000).optional(),
  url: Url.optional(),
  style: ColorScheme.optional(),
  ...actionable,
  ...confirmable,
  ...label,
});

export const WorkflowButton = z.strictObject({
  type: z.literal('workflow_button'),
  text: plainText(75),
  workflow: z.strictObject({
    trigger: z.strictObject({
      url: Url,
      customizable_input_parameters: z.array(z.strictObject({ name: z.string(), value: z.string() })).optional(),
    }),
  }),
  style: ColorScheme.optional(),
  ...actionable,
  ...confirmable,
  ...label,
});

export const Overflow = z.strictObject({
  type: z.literal('overflow'),
  options: z.array(LinkOption).min(1).max(5),
  ...actionable,
  ...confirmable,
});

const FeedbackButton = z.strictObject({ text: plainText(75), value: z.string().min(1).max(2000), ...label });

export const FeedbackButtons = z.strictObject({
  type: z.literal('feedback_buttons'),
  positive_button: FeedbackButton,
  negative_button: FeedbackButton,
  ...actionable,
});

export const IconButton = z.strictObject({
  type: z.literal('icon_button'),
  icon: z.literal('trash'),
  text: plainText(75),
  value: z.string().max(2000).optional(),
  visible_to_user_ids: z.array(z.string()).optional(),
  ...actionable,
  ...confirmable,
  ...label,
});
