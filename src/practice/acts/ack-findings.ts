import { rejected } from '../block-kit/findings.ts';
import type { Finding } from '../exchange.ts';

/** Old enough that every part of Slack takes them in an acknowledgement, whose refusal nobody would hear of. */
const SAFE_IN_ACK = new Set(['header', 'section', 'context', 'actions', 'divider']);

export function riskyAckBlocks({ blocks }: { blocks?: unknown }): Finding[] {
  if (!Array.isArray(blocks)) return [];
  return blocks.flatMap(({ type }, index) => (SAFE_IN_ACK.has(type) ? [] : [riskyBlock(type, index)]));
}

function riskyBlock(type: string, index: number): Finding {
  const message = `${type} may be refused inside an acknowledgement, and Slack would not say so`;
  return { severity: 'risky', code: 'ack_block_type', message, pointer: `/blocks/${index}` };
}

export const unreadableAck = rejected('invalid_ack', 'the acknowledgement is not a message', '');
