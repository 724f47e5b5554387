import * as z from 'zod';

/** An empty value means "not set": that is how a line `NAME=` in a .env file reads. */
const unset = z.literal('').transform(() => undefined);
const optional = <Schema extends z.ZodType>(schema: Schema) => z.union([unset, schema]).optional();

const token = (prefix: string, what: string) =>
  z.string().regex(new RegExp(`^${prefix}[\\w-]+$`), `is not ${what}: it begins with ${prefix}`);

const amount = z.coerce.number('is not a number').min(0, 'must not be negative');
const count = z.coerce.number('is not a number').int('must be a whole number').min(0, 'must not be negative');

/** The variables that the bot reads, each checked by itself; what they need of each other is checked in `config.ts`. */
export const Environment = z.object({
  NODE_ENV: optional(z.string()),
  SLACK_BOT_TOKEN: optional(token('xoxb-', 'a bot token')),
  SLACK_APP_TOKEN: optional(token('xapp-', 'an app-level token')),
  SLACK_SIGNING_SECRET: optional(z.string()),
  SLACK_API_URL: optional(z.url({ protocol: /^https?$/, error: 'is not an http(s) address' })).refine(
    (url) => url === undefined || url.endsWith('/api/'),
    'must end in /api/',
  ),
  SLACK_CONNECTIONS: optional(
    z.coerce.number('is not a number').int('must be 1 to 10').min(1, 'must be 1 to 10').max(10, 'must be 1 to 10'),
  ),
  OPENAI_API_KEY: optional(z.string()),
  OPENAI_BASE_URL: optional(z.url({ protocol: /^https?$/, error: 'is not an http(s) address' })),
  OPENAI_MODEL: optional(z.string()),
  OPENAI_PRICE_IN: optional(amount),
  OPENAI_PRICE_OUT: optional(amount),
  OPENAI_DAILY_REQUESTS: optional(count),
  OPENAI_DAILY_TOKENS: optional(count),
  OPENAI_PERSON_DAILY_REQUESTS: optional(count),
  OPENAI_PERSON_DAILY_TOKENS: optional(count),
  DATABASE_URL: optional(
    z.string().regex(/^(sqlite:.+|postgres(ql)?:\/\/.+|memory:)$/, 'must be sqlite:PATH or postgres://…'),
  ),
  LADDER_CLOCK_URL: optional(
    z.url({ protocol: /^http$/, hostname: /^(127\.0\.0\.1|localhost)$/, error: 'must be on this machine' }),
  ),
  PORT: optional(
    z.coerce.number('is not a port').int('is not a port').min(0, 'is not a port').max(65535, 'is not a port'),
  ),
  LOG_LEVEL: optional(
    z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      error: 'must be trace, debug, info, warn, error, fatal or silent',
    }),
  ),
  LADDER_DATA: optional(z.string()),
  LADDER_DEFAULT: optional(z.string()),
  LADDER_OWNERS: optional(
    z
      .string()
      .regex(
        /^\s*[UW][A-Z0-9]+(\s*,\s*[UW][A-Z0-9]+)*\s*,?\s*$/,
        'must be Slack user ids like U012AB3CD, separated by commas',
      ),
  ),
});
export type Environment = z.infer<typeof Environment>;
