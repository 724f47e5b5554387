import type { SubscriptionEdit } from '../../../src/subscription/subscription.ts';
import type { WorkspaceId } from '../../../src/workspace.ts';
import { mondayAtNine } from './tested-store.ts';

export const acme: WorkspaceId = '-:T1';
export const globex: WorkspaceId = 'E9:T2';

export const mondays: SubscriptionEdit = {
  destination: { kind: 'channel', channel: 'C1' },
  framework: 'amazon-pm',
  levels: ['senior', 'principal'],
  weekday: 1,
  localTime: '09:00',
  zone: 'Europe/Zurich',
  skipDates: ['2026-12-28'],
  due: { at: mondayAtNine, occasion: '2026-11-23' },
};

export const nextMonday = { at: Date.UTC(2026, 10, 30, 9), occasion: '2026-11-30' };
