import * as z from 'zod';
import { actionable, confirmable, dispatching, focusable, withPlaceholder } from './composition.ts';
import { RichText } from './rich-text.ts';

// Limits: https://docs.slack.dev/reference/block-kit/block-elements

const typed = { ...actionable, ...dispatching, ...focusable, ...withPlaceholder };
const picked = { ...actionable, ...confirmable, ...focusable };
const NumberText = z.string().regex(/^-?\d+(\.\d+)?$/, 'must be a number written as text');

export const PlainTextInput = z
  .strictObject({
    type: z.literal('plain_text_input'),
    initial_value: z.string().max(3000).optional(),
    multiline: z.boolean().optional(),
    min_length: z.number().int().min(0).max(3000).optional(),
    max_length: z.number().int().min(1).max(3000).optional(),
    ...typed,
  })
  .refine((it) => (it.min_length ?? 0) <= (it.max_length ?? 3000), {
    error: 'min_length must not be above max_length',
    path: ['min_length'],
  });

export const EmailInput = z.strictObject({
  type: z.literal('email_text_input'),
  initial_value: z.string().optional(),
  ...typed,
});

export const UrlInput = z.strictObject({
  type: z.literal('url_text_input'),
  initial_value: z.string().optional(),
  ...typed,
});

export const NumberInput = z.strictObject({
  type: z.literal('number_input'),
  is_decimal_allowed: z.boolean(),
  initial_value: NumberText.optional(),
  min_value: NumberText.optional(),
  max_value: NumberText.optional(),
  ...typed,
});

export const RichTextInput = z.strictObject({
  type: z.literal('rich_text_input'),
  initial_value: RichText.optional(),
  min_lines: z.number().int().min(1).optional(),
  max_lines: z.number().int().min(1).optional(),
  ...typed,
});

export const FileInput = z.strictObject({
  type: z.literal('file_input'),
  filetypes: z.array(z.string()).min(1).optional(),
  max_files: z.number().int().min(1).max(10).optional(),
  ...actionable,
});

export const Datepicker = z.strictObject({
  type: z.literal('datepicker'),
  initial_date: z.iso.date('must be a date as YYYY-MM-DD').optional(),
  ...picked,
  ...withPlaceholder,
});

export const Timepicker = z.strictObject({
  type: z.literal('timepicker'),
  initial_time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time as HH:mm')
    .optional(),
  timezone: z.string().optional(),
  ...picked,
  ...withPlaceholder,
});

export const DateTimepicker = z.strictObject({
  type: z.literal('datetimepicker'),
  initial_date_time: z.number().int().min(1_000_000_000).max(9_999_999_999).optional(),
  ...picked,
});
