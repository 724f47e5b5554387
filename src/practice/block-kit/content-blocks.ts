import * as z from 'zod';
import { Button } from './buttons.ts';
import { anyText, HttpsUrl, mrkdwn, plainText } from './composition.ts';
import { ImageElement } from './elements.ts';
import { Actions, Context, Divider, File, Header, Image, Input, identified, Section, Video } from './layout-blocks.ts';
import { RichText } from './rich-text.ts';
import { Table } from './table-blocks.ts';

// Blocks that came with agents, 2025 and 2026. Limits: https://docs.slack.dev/reference/block-kit/blocks

export const Markdown = z.strictObject({
  type: z.literal('markdown'),
  text: z.string().min(1).max(12_000),
  ...identified,
});

export const Alert = z.strictObject({
  type: z.literal('alert'),
  text: anyText(200),
  level: z.enum(['default', 'info', 'warning', 'error', 'success']).optional(),
  ...identified,
});

export const Card = z.strictObject({
  type: z.literal('card'),
  hero_image: ImageElement.optional(),
  icon: ImageElement.optional(),
  title: mrkdwn(150).optional(),
  subtitle: mrkdwn(150).optional(),
  body: mrkdwn(200).optional(),
  actions: z.array(Button).min(1).max(5).optional(),
  ...identified,
});

export const Carousel = z.strictObject({
  type: z.literal('carousel'),
  elements: z.array(Card).min(1).max(10),
  ...identified,
});

const Contained = z.discriminatedUnion('type', [
  Actions,
  Context,
  Divider,
  File,
  Header,
  Image,
  Input,
  RichText,
  Section,
  Table,
  Video,
]);

export const Container = z
  .strictObject({
    type: z.literal('container'),
    title: plainText(150).optional(),
    rich_text_title: RichText.optional(),
    subtitle: anyText(150).optional(),
    child_blocks: z.array(Contained).min(1).max(10),
    width: z.enum(['narrow', 'standard', 'wide', 'full']).optional(),
    icon: ImageElement.optional(),
    is_collapsible: z.boolean().optional(),
    default_collapsed: z.boolean().optional(),
    has_header_divider: z.boolean().optional(),
    ...identified,
  })
  .refine((it) => it.title !== undefined || it.rich_text_title !== undefined, {
    error: 'missing required field: title',
  })
  .refine((it) => !it.default_collapsed || it.is_collapsible === true, {
    error: 'default_collapsed requires is_collapsible',
    path: ['default_collapsed'],
  });

const Source = z.strictObject({ type: z.literal('url'), url: HttpsUrl, text: z.string().min(1) });

export const TaskCard = z.strictObject({
  type: z.literal('task_card'),
  task_id: z.string().min(1),
  title: z.string().min(1),
  details: RichText.optional(),
  output: RichText.optional(),
  sources: z.array(Source).optional(),
  status: z.enum(['pending', 'in_progress', 'complete', 'error']),
  ...identified,
});

export const Plan = z.strictObject({
  type: z.literal('plan'),
  title: z.string().min(1),
  tasks: z.array(TaskCard).max(50).optional(),
  ...identified,
});
