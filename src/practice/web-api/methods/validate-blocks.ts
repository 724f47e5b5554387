import * as z from 'zod';
import { checkBlocks } from '../../block-kit/check-blocks.ts';
import { checkView } from '../../block-kit/check-view.ts';
import type { Finding } from '../../exchange.ts';
import { nested } from '../arguments.ts';
import { method, SPECIAL_TIER } from '../method.ts';
import { Refusal } from '../refusal.ts';

const given = nested(z.unknown()).optional();

export const validateBlocks = method({
  name: 'blocks.validate',
  token: 'none',
  scopes: [],
  perMinute: SPECIAL_TIER,
  arguments: z.object({ blocks: given, view: given, message: nested(z.looseObject({})).optional() }),
  run({ blocks, view, message }) {
    if (view !== undefined) return answer(checkView(view).findings);
    if (message !== undefined) return answer(checkBlocks(message.blocks, 'message', '/message/blocks'));
    if (blocks === undefined) throw new Refusal('invalid_arguments');
    return answer(checkBlocks(blocks, 'message'));
  },
});

const answer = (findings: Finding[]) => ({
  fields: { errors: findings.map(({ code, message, pointer }) => ({ code, message, pointer })) },
});
