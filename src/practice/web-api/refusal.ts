import { rejected, slackMessage } from '../block-kit/findings.ts';
import type { Finding } from '../exchange.ts';

/** Slack says no: the answer is `{ ok: false, error }`. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly error: string;
  readonly findings: Finding[];
  /** Further fields of the answer. */
  readonly fields: Record<string, unknown>;

  constructor(error: string, findings: Finding[] = [], fields: Record<string, unknown> = {}) {
    super(error);
    this.error = error;
    this.findings = findings;
    this.fields = fields;
  }

  /** What the recorder keeps: the findings, or the refusal itself. */
  asFindings(): Finding[] {
    return this.findings.length > 0 ? this.findings : [rejected(this.error, this.error, '')];
  }

  answer(): Record<string, unknown> {
    const messages = this.findings.map(slackMessage);
    const details = messages.length > 0 ? { errors: messages, response_metadata: { messages } } : {};
    return { ok: false, error: this.error, ...details, ...this.fields };
  }
}
