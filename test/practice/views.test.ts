import type { App } from '@slack/bolt';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BareBolt, bareBolt, button, plain, section } from './bare-bolt.ts';

let bolt: BareBolt;

const levels = ['senior', 'principal'].map((value) => ({ text: plain(value), value }));
const level = {
  type: 'input' as const,
  block_id: 'level',
  label: plain('Level'),
  element: { type: 'static_select' as const, action_id: 'level', options: levels },
};
const note = {
  type: 'input' as const,
  block_id: 'note',
  label: plain('Note'),
  optional: true,
  element: { type: 'plain_text_input' as const, action_id: 'note', min_length: 3 },
};
const modal = (callback_id: string, title = 'Compare') => ({
  type: 'modal' as const,
  callback_id,
  title: plain(title),
  submit: plain('Go'),
  notify_on_close: true,
  private_metadata: 'from the shortcut',
  blocks: [level, note],
});

function register(app: App) {
  for (const name of ['closes', 'complains', 'updates', 'pushes', 'clears', 'blunders'])
    app.shortcut(name, async ({ ack, client, shortcut }) => {
      await ack();
      await client.views.open({ trigger_id: shortcut.trigger_id, view: modal(name) });
    });
  app.view('closes', ({ ack }) => ack());
  app.view('complains', ({ ack }) => ack({ response_action: 'errors', errors: { level: 'Choose another' } }));
  app.view('updates', ({ ack }) => ack({ response_action: 'update', view: modal('closes', 'Once more') }));
  app.view('pushes', ({ ack }) => ack({ response_action: 'push', view: modal('clears', 'On top') }));
  app.view('clears', ({ ack }) => ack({ response_action: 'clear' }));
  app.view('blunders', ({ ack }) => ack({ response_action: 'errors', errors: { nothing: 'of that name' } }));
  app.view({ callback_id: /.*/, type: 'view_closed' }, ({ ack }) => ack());
  app.shortcut('slow', async ({ ack, client, shortcut }) => {
    await ack();
    bolt.workspace.moveClock(4000);
    await client.views.open({ trigger_id: shortcut.trigger_id, view: modal('closes') }).catch(() => undefined);
  });
  app.event('app_home_opened', async ({ event, client }) => {
    const blocks = [
      section(`Opened ${event.tab}`),
      { type: 'actions' as const, elements: [button('refresh') as never] },
    ];
    await client.views.publish({ user_id: event.user, view: { type: 'home', blocks } });
  });
  app.action('refresh', async ({ ack, body, client }) => {
    await ack();
    await client.views.publish({ user_id: body.user.id, view: { type: 'home', blocks: [section('Fresh')] } });
  });
}

beforeAll(async () => {
  bolt = await bareBolt(register);
});
afterAll(() => bolt.close());

describe('a modal', () => {
  beforeEach(async () => {
    await bolt.workspace.settled();
    await bolt.workspace.as('ada').act({ kind: 'close', view: bolt.workspace.as('ada').modal()?.id ?? '', all: true });
  });

  it('opens by a global shortcut, for the person who ran it', async () => {
    await bolt.workspace.as('ada').shortcut('closes');
    expect(await bolt.workspace.as('ada').opens()).toMatchObject({ title: 'Compare', submit: 'Go', close: 'Cancel' });
    expect(bolt.workspace.as('ben').modal()).toBeNull();
  });

  it('sends what was filled in, as Slack writes it, and closes', async () => {
    const ada = bolt.workspace.as('ada');
    await ada.shortcut('closes');
    await ada.opens();
    const { delivery } = await ada.submit({ level: 'principal' });
    expect(delivery?.payload.view).toMatchObject({
      callback_id: 'closes',
      private_metadata: 'from the shortcut',
      state: {
        values: {
          level: { level: { type: 'static_select', selected_option: { value: 'principal' } } },
          note: { note: { type: 'plain_text_input', value: null } },
        },
      },
    });
    expect(ada.modal()).toBeNull();
  });

  it('is not sent while a required input is empty or another is wrong', async () => {
    const ada = bolt.workspace.as('ada');
    await ada.shortcut('closes');
    await ada.opens();
    const { delivery, errors } = await ada.submit({ note: 'ab' });
    expect(delivery).toBeNull();
    expect(errors).toEqual({
      level: 'Please complete this required field.',
      note: 'Please enter at least 3 characters.',
    });
  });

  it('stays with the errors that the bot found', async () => {
    const ada = bolt.workspace.as('ada');
    await ada.shortcut('complains');
    await ada.opens();
    await ada.submit({ level: 'senior' });
    expect(ada.modal()?.errors).toEqual({ level: 'Choose another' });
  });

  it('is updated in place', async () => {
    const ada = bolt.workspace.as('ada');
    await ada.shortcut('updates');
    const { id } = await ada.opens();
    await ada.submit({ level: 'senior' });
    expect(ada.modal()).toMatchObject({ id, title: 'Once more' });
  });

  it('carries another on top, and all close at once when cleared', async () => {
    const ada = bolt.workspace.as('ada');
    await ada.shortcut('pushes');
    const { id: lower } = await ada.opens();
    await ada.submit({ level: 'senior' });
    expect(ada.snapshot().modals.map(({ title }) => title)).toEqual(['Compare', 'On top']);
    const { delivery } = await ada.submit({ level: 'senior' });
    expect(delivery?.payload.view).toMatchObject({ root_view_id: lower, previous_view_id: lower });
    expect(ada.snapshot().modals).toEqual([]);
  });

  it('keeps its place in the stack when the bot changes it', async () => {
    const ada = bolt.workspace.as('ada');
    await ada.shortcut('pushes');
    const { id: lower } = await ada.opens();
    await ada.submit({ level: 'senior' });
    const view_id = ada.modal()?.id ?? '';
    const { view } = await bolt.app.client.views.update({ view_id, view: modal('clears', 'Changed') });
    expect(view).toMatchObject({ id: view_id, root_view_id: lower, previous_view_id: lower });
    expect(ada.snapshot().modals.map(({ title }) => title)).toEqual(['Compare', 'Changed']);
  });

  it('shows trouble when the bot complains of an input that is not there', async () => {
    const ada = bolt.workspace.as('ada');
    await ada.shortcut('blunders');
    await ada.opens();
    const { error, delivery } = await ada.submit({ level: 'senior' });
    expect(error).toBe('We had some trouble connecting. Try again?');
    expect(delivery?.findings).toMatchObject([{ code: 'unknown_block', pointer: '/errors/nothing' }]);
  });

  it('tells the bot when a person closes it', async () => {
    const ada = bolt.workspace.as('ada');
    await ada.shortcut('closes');
    await ada.opens();
    await ada.close();
    await bolt.workspace.settled();
    expect(bolt.workspace.deliveries().at(-1)?.payload).toMatchObject({ type: 'view_closed', is_cleared: false });
  });

  it('tells the bot when all are closed at once', async () => {
    const ada = bolt.workspace.as('ada');
    await ada.shortcut('closes');
    const { id: view } = await ada.opens();
    await ada.act({ kind: 'close', view, all: true });
    await bolt.workspace.settled();
    expect(bolt.workspace.deliveries().at(-1)?.payload).toMatchObject({ type: 'view_closed', is_cleared: true });
  });

  it('does not open more than three seconds after the click', async () => {
    const refused = bolt.workspace.nextCall('views.open');
    await bolt.workspace.as('ada').shortcut('slow');
    expect((await refused).response).toEqual({ ok: false, error: 'expired_trigger_id' });
    bolt.workspace.moveClock(0);
  });
});

describe('Home', () => {
  it('is published when its person opens it, and to nobody else', async () => {
    const ada = bolt.workspace.as('ada');
    await ada.openHome();
    expect(await ada.homeShows()).toMatchObject({ type: 'home', blocks: [{ text: { text: 'Opened home' } }, {}] });
    expect(bolt.workspace.as('ben').home()).toBeNull();
  });

  it('changes when a button on it is pressed', async () => {
    const ada = bolt.workspace.as('ada');
    await ada.openHome();
    const home = await ada.homeShows(({ blocks }) => blocks.length === 2);
    const { delivery } = await ada.press(home, 'refresh');
    expect(delivery?.payload).toMatchObject({ container: { type: 'view', view_id: home.id }, view: { type: 'home' } });
    expect(await ada.homeShows(({ blocks }) => blocks.length === 1)).toMatchObject({ id: home.id });
  });
});
