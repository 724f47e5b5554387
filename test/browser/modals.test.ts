import type { App } from '@slack/bolt';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BoltWorkspace, openBoltWorkspace } from './bolt-workspace.ts';
import { launchChromium } from './chromium.ts';
import { hasFocus, type Visitor, visit } from './visitor.ts';

let browser: Browser;
let workspace: BoltWorkspace;
let ada: Visitor;
let submitted: unknown[];

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  submitted = [];
  workspace = await openBoltWorkspace(formApp);
  ada = await visit(browser, workspace.url);
  await ada.send('Message #pm-team', '/form');
  await modal('Application').waitFor();
});
afterEach(async () => {
  await ada.close();
  await workspace.close();
});

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const input = (block_id: string, label: string, element: object, more: object = {}) => ({
  type: 'input',
  block_id,
  label: plain(label),
  element: { action_id: 'it', ...element },
  ...more,
});

const form = {
  type: 'modal' as const,
  callback_id: 'form',
  title: plain('Application'),
  submit: plain('Apply'),
  close: plain('Not now'),
  blocks: [
    input('name', 'Name', { type: 'plain_text_input', initial_value: 'Ada' }, { hint: plain('As people call you') }),
    input('email', 'E-mail', { type: 'email_text_input' }),
    input('why', 'Why', { type: 'plain_text_input', multiline: true }, { optional: true }),
    input('years', 'Years', { type: 'number_input', is_decimal_allowed: false }, { optional: true }),
    input('when', 'Interview', { type: 'datetimepicker' }, { optional: true }),
    { type: 'actions', block_id: 'help', elements: [{ type: 'button', action_id: 'explain', text: plain('Explain') }] },
  ],
};

const explanation = {
  type: 'modal' as const,
  title: plain('Explanation'),
  blocks: [{ type: 'section' as const, text: plain('It is only a form.') }],
};

/** Opens a form at /form; refuses the name Nobody; Explain lays a second modal on the first. */
function formApp(app: App): void {
  app.command('/form', async ({ ack, client, body }) => {
    await ack();
    // biome-ignore lint/suspicious/noExplicitAny: the blocks are made by a function, and so are of no literal type
    await client.views.open({ trigger_id: body.trigger_id, view: form as any });
  });
  app.action('explain', async ({ ack, client, body }) => {
    await ack();
    if (body.type === 'block_actions') await client.views.push({ trigger_id: body.trigger_id, view: explanation });
  });
  app.view('form', async ({ ack, view: { state } }) => {
    const filledIn = (block: string) => state.values[block]?.it;
    if (filledIn('name')?.value === 'Nobody') {
      return ack({ response_action: 'errors', errors: { name: 'Nobody is nobody' } });
    }
    const words = ['name', 'email', 'why', 'years'].map((block) => filledIn(block)?.value);
    submitted.push([...words, filledIn('when')?.selected_date_time]);
    return ack();
  });
}

const modal = (title: string) => ada.page.getByRole('dialog', { name: title });
const field = (label: string) => modal('Application').getByLabel(label);
const apply = () => modal('Application').getByRole('button', { name: 'Apply' }).click();

describe('a form', () => {
  it('begins in its first field, which holds what the app put there', async () => {
    await expect.poll(() => hasFocus(field('Name'))).toBe(true);
    expect(await field('Name').inputValue()).toBe('Ada');
  });

  it('sends what was filled in, a moment by the clock of the person', async () => {
    await field('E-mail').fill('ada@example.com');
    await field('Why').fill('one\ntwo');
    await field('Years').fill('7');
    await field('Interview').fill('2026-12-01T09:00');
    await apply();
    await modal('Application').waitFor({ state: 'detached' });
    expect(submitted).toEqual([['Ada', 'ada@example.com', 'one\ntwo', '7', Date.UTC(2026, 11, 1, 8) / 1000]]);
  });

  it('shows beside each field what is missing or malformed, and sends nothing', async () => {
    await field('Name').fill('');
    await field('E-mail').fill('not an address');
    await apply();
    await expect.poll(() => modal('Application').locator('.input-error:not(:empty)').count()).toBe(2);
    expect(submitted).toEqual([]);
  });

  it('shows what the bot refuses beside its field, and keeps what was typed', async () => {
    await field('Name').fill('Nobody');
    await field('E-mail').fill('nobody@example.com');
    await apply();
    await modal('Application').getByText('Nobody is nobody').waitFor();
    expect(await field('E-mail').inputValue()).toBe('nobody@example.com');
    await field('Name').fill('Somebody');
    await apply();
    await modal('Application').waitFor({ state: 'detached' });
    expect(submitted).toEqual([['Somebody', 'nobody@example.com', null, null, null]]);
  });

  it('is sent by Enter in a line', async () => {
    await field('E-mail').fill('ada@example.com');
    await ada.page.keyboard.press('Enter');
    await modal('Application').waitFor({ state: 'detached' });
  });
});

describe('a modal on a modal', () => {
  beforeEach(async () => {
    await field('E-mail').fill('half typed');
    await modal('Application').getByRole('button', { name: 'Explain' }).click();
    await modal('Explanation').getByText('It is only a form.').waitFor();
  });

  it('goes back to the first, with what was typed there', async () => {
    await modal('Explanation').getByRole('button', { name: 'Back' }).click();
    await modal('Application').waitFor();
    expect(await field('E-mail').inputValue()).toBe('half typed');
  });

  it('goes back with Escape, and all of them go with the cross', async () => {
    await ada.page.keyboard.press('Escape');
    await modal('Application').waitFor();
    await modal('Application').getByRole('button', { name: 'Explain' }).click();
    await modal('Explanation').getByRole('button', { name: 'Close', exact: true }).click();
    await ada.page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});
