import * as z from 'zod';
import { anyText, HttpsUrl, Identifier, plainText } from './composition.ts';
import {
  Accessory,
  ContextAction,
  ContextElement,
  InputElement,
  Interactive,
  ONE_PICTURE,
  pictured,
  showsOnePicture,
} from './elements.ts';

// Limits: https://docs.slack.dev/reference/block-kit/blocks

export const identified = { block_id: Identifier.optional() };

export const Section = z
  .strictObject({
    type: z.literal('section'),
    text: anyText(3000).optional(),
    fields: z.array(anyText(2000)).min(1).max(10).optional(),
    accessory: Accessory.optional(),
    expand: z.boolean().optional(),
    ...identified,
  })
  .refine((it) => it.text !== undefined || it.fields !== undefined, { error: 'missing required field: text' });

export const Header = z.strictObject({ type: z.literal('header'), text: plainText(150), ...identified });

export const Divider = z.strictObject({ type: z.literal('divider'), ...identified });

export const Context = z.strictObject({
  type: z.literal('context'),
  elements: z.array(ContextElement).min(1).max(10),
  ...identified,
});

export const Actions = z.strictObject({
  type: z.literal('actions'),
  elements: z.array(Interactive).min(1).max(25),
  ...identified,
});

export const ContextActions = z.strictObject({
  type: z.literal('context_actions'),
  elements: z.array(ContextAction).min(1).max(5),
  ...identified,
});

export const Input = z.strictObject({
  type: z.literal('input'),
  label: plainText(2000),
  element: InputElement,
  hint: plainText(2000).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
  ...identified,
});

export const Image = z
  .strictObject({ type: z.literal('image'), ...pictured, title: plainText(2000).optional(), ...identified })
  .refine(showsOnePicture, ONE_PICTURE);

export const File = z.strictObject({
  type: z.literal('file'),
  source: z.literal('remote'),
  external_id: z.string().min(1),
  ...identified,
});

export const Video = z.strictObject({
  type: z.literal('video'),
  video_url: HttpsUrl,
  thumbnail_url: HttpsUrl,
  alt_text: z.string().min(1),
  title: plainText(199),
  title_url: HttpsUrl.optional(),
  author_name: z.string().max(49).optional(),
  provider_name: z.string().optional(),
  provider_icon_url: HttpsUrl.optional(),
  description: plainText(199).optional(),
  ...identified,
});
