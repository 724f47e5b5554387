import * as z from 'zod';
import { method, TIER_3 } from '../method.ts';
import { Refusal } from '../refusal.ts';

export const connectionsOpen = method({
  name: 'apps.connections.open',
  token: 'app',
  scopes: [],
  perMinute: TIER_3,
  arguments: z.object({}),
  run(_, state) {
    const url = state.socketLink.open();
    if (url === null) throw new Refusal('forbidden_team');
    return { fields: { url } };
  },
});
