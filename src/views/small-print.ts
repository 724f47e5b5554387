import type { types } from '@slack/bolt';

/** Small print; mrkdwn, escaped already. */
export function smallPrint(text: string): types.ContextBlock {
  return { type: 'context', elements: [{ type: 'mrkdwn', text }] };
}

/** mrkdwn; nothing once that person deleted what is stored about them. */
export function setUpBy(owner: string | undefined): string {
  return owner === undefined ? '' : ` · set up by <@${owner}>`;
}
