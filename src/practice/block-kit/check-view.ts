import * as z from 'zod';
import type { Finding } from '../exchange.ts';
import { checkBlocks } from './check-blocks.ts';
import { Identifier, plainText } from './composition.ts';
import { findingsOf, rejected } from './findings.ts';

// https://docs.slack.dev/reference/views

const everyView = {
  blocks: z.array(z.looseObject({ type: z.string() })),
  private_metadata: z.string().max(3000).optional(),
  callback_id: Identifier.optional(),
  external_id: Identifier.optional(),
};

const Modal = z
  .strictObject({
    type: z.literal('modal'),
    title: plainText(24),
    submit: plainText(24).optional(),
    close: plainText(24).optional(),
    clear_on_close: z.boolean().optional(),
    notify_on_close: z.boolean().optional(),
    submit_disabled: z.boolean().optional(),
    ...everyView,
  })
  .refine((view) => view.submit !== undefined || !view.blocks.some(({ type }) => type === 'input'), {
    error: 'submit is required when there is an input block',
    path: ['submit'],
  });
const Home = z.strictObject({ type: z.literal('home'), ...everyView });

const View = z.discriminatedUnion('type', [Modal, Home]);
export type View = z.infer<typeof View>;

export type CheckedView = { view: View; findings: [] } | { view: null; findings: Finding[] };

const MOST_BYTES = 250_000;

/** The view, or everything for which Slack refuses it. */
export function checkView(view: unknown, at = '/view'): CheckedView {
  const parsed = View.safeParse(view, { reportInput: true });
  if (!parsed.success) return { view: null, findings: findingsOf(parsed.error, at) };
  const findings = [
    ...checkSize(parsed.data, at),
    ...checkBlocks(parsed.data.blocks, parsed.data.type, `${at}/blocks`),
  ];
  return findings.length > 0 ? { view: null, findings } : { view: parsed.data, findings: [] };
}

function checkSize(view: View, at: string): Finding[] {
  const bytes = Buffer.byteLength(JSON.stringify(view));
  return bytes > MOST_BYTES ? [rejected('view_too_large', 'the view must be less than 250 kB', at)] : [];
}
