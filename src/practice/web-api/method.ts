import type * as z from 'zod';
import { findingsOf } from '../block-kit/findings.ts';
import type { Finding } from '../exchange.ts';
import type { WorkspaceState } from '../state/workspace-state.ts';
import { Refusal } from './refusal.ts';

export interface Method {
  name: string;
  token: 'bot' | 'app' | 'none';
  /** Any one of them is enough; none: every token may. */
  scopes: readonly string[];
  /** How often a minute, where Slack says so. */
  perMinute: number;
  call(given: Record<string, unknown>, state: WorkspaceState): Answer | Promise<Answer>;
}

/** The fields beside `ok: true`. Findings are of things that passed but may not in real Slack. */
export interface Answer {
  fields: Record<string, unknown>;
  findings?: Finding[];
}

interface Definition<Schema extends z.ZodType> extends Omit<Method, 'call'> {
  arguments: Schema;
  run(args: z.output<Schema>, state: WorkspaceState): Answer | Promise<Answer>;
}

/** @throws Refusal from `call`: `invalid_arguments` with what is missing, or whatever `run` refuses. */
export function method<Schema extends z.ZodType>({ arguments: schema, run, ...rest }: Definition<Schema>): Method {
  return {
    ...rest,
    call(given, state) {
      const parsed = schema.safeParse(given, { reportInput: true });
      if (!parsed.success) throw new Refusal('invalid_arguments', findingsOf(parsed.error, ''));
      return run(parsed.data, state);
    },
  };
}

// https://docs.slack.dev/apis/web-api/rate-limits
export const TIER_2 = 20;
export const TIER_3 = 50;
export const TIER_4 = 100;
/** Methods with limits of their own, which this stand-in does not count. */
export const SPECIAL_TIER = Number.POSITIVE_INFINITY;
