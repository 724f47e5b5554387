import * as z from 'zod';
import { Identifier } from './composition.ts';
import { RichText } from './rich-text.ts';

// https://docs.slack.dev/reference/block-kit/blocks/table-block and …/data-table-block

const Cell = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('raw_text'), text: z.string() }),
  z.strictObject({ type: z.literal('raw_number'), value: z.number(), text: z.string() }),
  RichText,
]);

const rows = (max: number) => z.array(z.array(Cell).min(1).max(20)).min(1).max(max);

export const Table = z
  .strictObject({
    type: z.literal('table'),
    block_id: Identifier.optional(),
    rows: rows(100),
    column_settings: z
      .array(
        z
          .strictObject({
            align: z.enum(['left', 'center', 'right']).optional(),
            is_wrapped: z.boolean().optional(),
          })
          .nullable(),
      )
      .max(20)
      .optional(),
  })
  .refine((it) => textLength(it.rows) <= 10_000, { error: 'must be less than 10001 characters', path: ['rows'] });

export const DataTable = z
  .strictObject({
    type: z.literal('data_table'),
    block_id: Identifier.optional(),
    rows: rows(201),
    caption: z.string().min(1),
    page_size: z.number().int().min(1).max(100).optional(),
    row_header_column_index: z.number().int().min(0).max(19).optional(),
  })
  .refine((it) => textLength(it.rows) <= 20_000, { error: 'must be less than 20001 characters', path: ['rows'] });

/** Characters of everything called `text`, at any depth. */
function textLength(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + textLength(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, field]) => sum + (key === 'text' && typeof field === 'string' ? field.length : textLength(field)),
    0,
  );
}
