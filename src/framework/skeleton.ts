import * as z from 'zod';
import { list, mapping, text } from './lenient.ts';

/**
 * The names and references of a framework file, read as far as they can be read: what is missing or malformed becomes
 * an empty text or list. So references are checked even where the schema has found faults, and all is reported at once.
 */
export const Skeleton = mapping({
  id: text(),
  title: text(),
  aliases: list(text()),
  tracks: list(mapping({ id: text() })),
  competencies: list(named()),
  levels: list(
    mapping({
      id: text(),
      title: text(),
      track: text(),
      rank: z.int().optional().catch(undefined),
      aliases: list(text()),
      expectations: list(expectation()),
    }),
  ),
  'every-level': list(expectation()),
  principles: list(named()),
  glossary: list(mapping({ id: text(), term: text(), aliases: list(text()) })),
  'not-covered': list(mapping({ id: text(), nearest: z.union([z.string(), list(text())]).catch('') })),
});
export type Skeleton = z.infer<typeof Skeleton>;

function named() {
  return mapping({ id: text(), title: text(), aliases: list(text()) });
}

function expectation() {
  return mapping({ id: z.string().optional().catch(undefined), competency: text() });
}
