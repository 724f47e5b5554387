import { once } from 'node:events';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { openPracticeWorkspace, type PracticeWorkspace } from '../../src/practice/workspace.ts';
import { rawSocket, socketAddress } from './raw-socket.ts';

let workspace: PracticeWorkspace;

beforeEach(async () => {
  workspace = await openPracticeWorkspace({ ackDeadlineMs: 100, retryDelaysMs: [0, 0] });
});
afterEach(() => workspace.close());

it('brings each delivery to one connection, in turn', async () => {
  const [first, second] = [await rawSocket(workspace), await rawSocket(workspace)];
  const one = workspace.as('ada').command('/one');
  first.ack(await first.next());
  await one;
  const two = workspace.as('ada').command('/two');
  second.ack(await second.next(), { text: 'from the second' });
  expect((await two).shown).toMatchObject([{ text: 'from the second' }]);
});

it('brings an event again until it is acknowledged, saying how often and why', async () => {
  const bot = await rawSocket(workspace);
  await workspace.as('ada').directMessage('hello');
  const first = await bot.next();
  const second = await bot.next();
  bot.ack(second);
  await workspace.settled();
  expect(first).toMatchObject({ type: 'events_api', retry_attempt: 0, retry_reason: '' });
  expect(second).toMatchObject({ retry_attempt: 1, retry_reason: 'http_timeout' });
  expect(second.payload.event_id).toBe(first.payload.event_id);
  expect(workspace.deliveries()).toMatchObject([
    { outcome: 'acknowledged', attempts: [{ outcome: 'operation_timeout' }, { outcome: 'acknowledged' }] },
  ]);
});

it('gives up after the last retry', async () => {
  await rawSocket(workspace);
  const { outcome, attempts } = await workspace.sendEvent({ type: 'app_uninstalled' });
  expect(outcome).toBe('operation_timeout');
  expect(attempts.map(({ retry }) => retry)).toEqual([0, 1, 2]);
});

it('does not bring a command again', async () => {
  await rawSocket(workspace);
  expect((await workspace.as('ada').command('/ladder')).delivery?.attempts).toHaveLength(1);
});

it('brings an event twice on demand, with the same event_id', async () => {
  const bot = await rawSocket(workspace);
  workspace.faults.duplicateNextEvent();
  await workspace.as('ada').directMessage('hello');
  const [first, second] = [await bot.next(), await bot.next()];
  bot.ack(first);
  bot.ack(second);
  expect(second.payload).toEqual(first.payload);
  expect(second.envelope_id).not.toBe(first.envelope_id);
});

it('waits for a connection when there is none', async () => {
  const pending = workspace.as('ada').command('/ladder');
  const bot = await rawSocket(workspace);
  bot.ack(await bot.next(), { text: 'Back again' });
  expect((await pending).shown).toMatchObject([{ text: 'Back again' }]);
});

it('fails as Slack does when no connection comes', async () => {
  const { error, delivery } = await workspace.as('ada').command('/ladder');
  expect(error).toBe('/ladder failed with the error "dispatch_failed"');
  expect(delivery?.attempts).toMatchObject([{ detail: 'the bot has no connection open' }]);
});

it('asks for a fresh connection, and brings nothing to the old one from then on', async () => {
  const old = await rawSocket(workspace);
  workspace.connections.disconnect('refresh_requested');
  expect(await old.next()).toMatchObject({ type: 'disconnect', reason: 'refresh_requested' });
  const fresh = await rawSocket(workspace);
  const pending = workspace.as('ada').command('/ladder');
  fresh.ack(await fresh.next());
  expect(await pending).toMatchObject({ ok: true });
});

it('counts a command that was under way on a cut connection as lost', async () => {
  const bot = await rawSocket(workspace);
  const pending = workspace.as('ada').command('/ladder');
  await bot.next();
  workspace.connections.cut();
  expect((await pending).delivery?.attempts).toMatchObject([{ detail: 'the connection closed' }]);
});

it('takes ten connections and sends an eleventh away', async () => {
  await Promise.all(Array.from({ length: 10 }, () => rawSocket(workspace)));
  const eleventh = await rawSocket(workspace);
  expect(await eleventh.next()).toMatchObject({ type: 'disconnect', reason: 'too_many_websockets' });
  expect(workspace.connections.connections()).toBe(10);
});

it('gives an address that opens one connection', async () => {
  const address = await socketAddress(workspace);
  await once(new WebSocket(address), 'open');
  const [error] = await once(new WebSocket(address), 'error');
  expect(error.message).toBe('Unexpected server response: 408');
});

it('gives no address while connections are refused', async () => {
  workspace.connections.refuse(true);
  expect(await socketAddress(workspace)).toBeUndefined();
});

it('names the enterprise of a workspace that belongs to one', async () => {
  const team = { id: 'T0OTHER', name: 'Other', domain: 'other', enterpriseId: 'E0OTHER' };
  const other = await openPracticeWorkspace({ team, ackDeadlineMs: 1, retryDelaysMs: [] });
  const event = await other.sendEvent({ type: 'app_uninstalled' });
  const { delivery } = await other.as('ada').command('/ladder');
  await other.close();
  expect(event.payload).toMatchObject({ team_id: 'T0OTHER', enterprise_id: 'E0OTHER' });
  expect(delivery?.payload).toMatchObject({ team_id: 'T0OTHER', enterprise_id: 'E0OTHER' });
});
