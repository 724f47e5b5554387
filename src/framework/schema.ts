import * as z from 'zod';

/** Lower-case words joined by hyphens: `pm-1`, `dive-deep`. Used for every id a person can type or a citation can carry. */
export const Slug = z
  .string()
  .max(80, 'an id has at most 80 characters')
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens, like dive-deep');

/** `<level>.<n>`, or the `id:` that a line carries itself. */
export const LineId = z
  .string()
  .max(120, 'a line id has at most 120 characters')
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a line id is <level>.<name>, like principal.1');

export const Text = z
  .string()
  .trim()
  .min(1, 'there is no text here')
  .max(5000, 'is longer than 5,000 characters: say it in several lines');

/** What a thing is called, on a card and on a button. */
const Title = z
  .string()
  .trim()
  .min(1, 'there is no text here')
  .max(300, 'is longer than 300 characters: keep it to a name');

// YAML reads an unquoted 2.0 as a number; people ops mean the text.
const Version = z.union([Text, z.number().transform(String)]);

const day = z.iso.date('must be a date like 2026-11-23');

/** Where a line comes from: the source document, our own coaching, or reported elsewhere. */
export const Provenance = z.enum(['guide', 'editorial', 'external']);
export type Provenance = z.infer<typeof Provenance>;

export const Confidence = z.enum(['high', 'medium', 'low', 'disputed']);
export type Confidence = z.infer<typeof Confidence>;

const Source = z.strictObject({
  title: Text,
  retrieved: day.optional(),
  url: z.url('must be an address like https://example.org/ladder').optional(),
  note: Text.optional(),
});

const Track = z.strictObject({ id: Slug, title: Title, aliases: z.array(Title).default([]) });
export type Track = z.infer<typeof Track>;

const Competency = z.strictObject({ id: Slug, title: Title, aliases: z.array(Title).default([]), definition: Text });
export type Competency = z.infer<typeof Competency>;

const ExpectationEntry = z.strictObject({
  id: LineId.optional(),
  competency: Slug,
  statement: Text,
  provenance: Provenance.default('guide'),
  confidence: Confidence.optional(),
  source: Text.optional(),
  practices: z.array(Text).default([]),
  evidence: z.array(Text).default([]),
});

/** What somebody outside calls the level (`L7`): never this framework's own name for it. */
const ExternalCode = z.strictObject({
  code: Text,
  provenance: z.literal('external').default('external'),
  confidence: Confidence,
  source: Text,
  note: Text.optional(),
});
export type ExternalCode = z.infer<typeof ExternalCode>;

const LevelEntry = z.strictObject({
  id: Slug,
  title: Title,
  track: Slug,
  rank: z.int().positive('must be 1 or more'),
  aliases: z.array(Title).default([]),
  codes: z.array(ExternalCode).default([]),
  summary: Text,
  scope: Text.optional(),
  expectations: z.array(ExpectationEntry).min(1, 'a level needs at least one expectation'),
  misreadings: z.array(Text).default([]),
  'one-on-one': z.array(Text).default([]),
});

const Principle = z.strictObject({
  id: Slug,
  title: Title,
  aliases: z.array(Title).default([]),
  meaning: Text,
  'in-practice': z.strictObject({ early: Text, middle: Text, senior: Text }).partial().optional(),
});
export type Principle = z.infer<typeof Principle>;

const GlossaryEntry = z.strictObject({
  id: Slug,
  term: Title,
  aliases: z.array(Title).default([]),
  meaning: Text,
  provenance: Provenance.default('guide'),
  confidence: Confidence.optional(),
  source: Text.optional(),
});
export type GlossaryEntry = z.infer<typeof GlossaryEntry>;

const NotCovered = z.strictObject({
  id: Slug,
  asks: z.array(Text).min(1, 'a topic needs at least one word by which people ask for it'),
  says: Text,
  nearest: z.union([Text, z.array(Text)]).optional(),
});
export type NotCovered = z.infer<typeof NotCovered>;

/** A career framework as its file is written. What the file's references must agree on is checked in `references.ts`. */
export const FrameworkFile = z.strictObject({
  id: Slug,
  title: Title,
  aliases: z.array(Title).default([]),
  version: Version,
  language: Text.default('en'),
  source: Source,
  tracks: z.array(Track).min(1, 'a framework needs at least one track'),
  competencies: z.array(Competency).min(1, 'a framework needs at least one competency'),
  levels: z.array(LevelEntry).min(1, 'a framework needs at least one level'),
  'every-level': z.array(ExpectationEntry).default([]),
  principles: z.array(Principle).default([]),
  glossary: z.array(GlossaryEntry).default([]),
  'not-covered': z.array(NotCovered).default([]),
  changes: z.array(z.strictObject({ version: Version, date: day, summary: Text })).default([]),
});
export type FrameworkFile = z.infer<typeof FrameworkFile>;
