import * as z from 'zod';
import { Identifier } from './composition.ts';

// https://docs.slack.dev/reference/block-kit/blocks/rich-text-block

const flag = z.boolean().optional();
const styled = {
  style: z.strictObject({ bold: flag, code: flag, italic: flag, strike: flag, underline: flag }).optional(),
};
const bordered = { border: z.union([z.literal(0), z.literal(1)]).optional() };

const Text = z.strictObject({ type: z.literal('text'), text: z.string().min(1), ...styled });
const Link = z.strictObject({
  type: z.literal('link'),
  url: z.string().min(1),
  text: z.string().optional(),
  unsafe: flag,
  ...styled,
});

const Piece = z.discriminatedUnion('type', [
  Text,
  Link,
  z.strictObject({ type: z.literal('broadcast'), range: z.enum(['here', 'channel', 'everyone']), ...styled }),
  z.strictObject({ type: z.literal('color'), value: z.string(), ...styled }),
  z.strictObject({ type: z.literal('channel'), channel_id: z.string(), ...styled }),
  z.strictObject({
    type: z.literal('date'),
    timestamp: z.number().int(),
    format: z.string(),
    url: z.string().optional(),
    fallback: z.string().optional(),
    ...styled,
  }),
  z.strictObject({
    type: z.literal('emoji'),
    name: z.string(),
    unicode: z.string().optional(),
    url: z.string().optional(),
    ...styled,
  }),
  z.strictObject({ type: z.literal('team'), team_id: z.string(), ...styled }),
  z.strictObject({ type: z.literal('user'), user_id: z.string(), ...styled }),
  z.strictObject({ type: z.literal('usergroup'), usergroup_id: z.string(), ...styled }),
]);

const Section = z.strictObject({ type: z.literal('rich_text_section'), elements: z.array(Piece) });

const Part = z.discriminatedUnion('type', [
  Section,
  z.strictObject({
    type: z.literal('rich_text_list'),
    style: z.enum(['bullet', 'ordered']),
    elements: z.array(Section).min(1),
    indent: z.number().int().min(0).max(8).optional(),
    offset: z.number().int().min(0).optional(),
    ...bordered,
  }),
  z.strictObject({ type: z.literal('rich_text_quote'), elements: z.array(Piece), ...bordered }),
  z.strictObject({
    type: z.literal('rich_text_preformatted'),
    elements: z.array(z.discriminatedUnion('type', [Text, Link])),
    language: z.string().optional(),
    ...bordered,
  }),
]);

export const RichText = z.strictObject({
  type: z.literal('rich_text'),
  block_id: Identifier.optional(),
  elements: z.array(Part).min(1),
});
