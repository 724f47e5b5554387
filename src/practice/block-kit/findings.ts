import type * as z from 'zod';
import type { Finding } from '../exchange.ts';

/** What zod found, in the words and with the pointers that Slack uses. `at` is where the value stands, as `/blocks/0`. */
export function findingsOf(error: z.ZodError, at: string): Finding[] {
  return error.issues.flatMap((issue) => findingsOfIssue(issue, at));
}

export function rejected(code: string, message: string, pointer: string): Finding {
  return { severity: 'rejected', code, message, pointer };
}

/** `[ERROR] must be less than 151 characters [json-pointer:/blocks/0/text/text]` */
export function slackMessage({ message, pointer }: Finding): string {
  return `[ERROR] ${message} [json-pointer:${pointer}]`;
}

function findingsOfIssue(issue: z.core.$ZodIssue, at: string): Finding[] {
  const pointer = at + issue.path.map((step) => `/${escapeStep(step)}`).join('');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => rejected('unknown_field', `invalid additional property: ${key}`, pointer));
  if (issue.input === undefined && /^invalid_(type|value)$/.test(issue.code)) return [missing(issue, at)];
  return [rejected(codeOf(issue), messageOf(issue), pointer)];
}

// Slack points at the object that lacks the field, not at the field.
function missing(issue: z.core.$ZodIssue, at: string): Finding {
  const owner =
    at +
    issue.path
      .slice(0, -1)
      .map((step) => `/${escapeStep(step)}`)
      .join('');
  return rejected('missing_field', `missing required field: ${String(issue.path.at(-1))}`, owner);
}

function codeOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_big') return tooBigCodes[issue.origin] ?? 'out_of_range';
  if (issue.code === 'too_small') return tooSmallCodes[issue.origin] ?? 'out_of_range';
  if (issue.code === 'invalid_union') return 'unsupported_type';
  return issue.code === 'custom' ? 'broken_rule' : 'wrong_value';
}

const tooBigCodes: Record<string, string> = { array: 'too_many', string: 'too_long' };
const tooSmallCodes: Record<string, string> = { array: 'too_few', string: 'too_short' };

function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_big') return tooBig(issue.origin, Number(issue.maximum));
  if (issue.code === 'too_small') return tooSmall(issue.origin, Number(issue.minimum));
  if (issue.code === 'invalid_union') return 'unsupported type';
  return issue.message;
}

function tooBig(origin: string, maximum: number): string {
  if (origin === 'array') return `no more than ${maximum} items allowed`;
  return origin === 'string' ? `must be less than ${maximum + 1} characters` : `must be no more than ${maximum}`;
}

function tooSmall(origin: string, minimum: number): string {
  if (origin === 'array') return `no fewer than ${minimum} items allowed`;
  return origin === 'string' ? `must be more than ${minimum - 1} characters` : `must be no less than ${minimum}`;
}

const escapeStep = (step: PropertyKey) => String(step).replaceAll('~', '~0').replaceAll('/', '~1');
