import { afterEach, beforeEach, expect, it } from 'vitest';
import { sharedWorkspace } from './shared-workspace.ts';
import type { Visitor } from './visitor.ts';

const workspace = sharedWorkspace();
let ada: Visitor;

beforeEach(async () => {
  ada = await workspace.visit('at=D&tab=home');
  await chooseLevel();
});
afterEach(() => ada.close());

const home = (visitor = ada) => visitor.page.getByRole('region', { name: 'Home' });

async function chooseLevel() {
  await home().getByRole('button', { name: /level/i }).first().click();
  await ada.page.getByRole('option', { name: 'Senior Product Manager', exact: true }).click();
  await home().getByText('From Senior Product Manager to Principal Product Manager').waitFor();
}

it('the level that was chosen shows what changes next, is there after a reload, and nobody else sees it', async () => {
  await ada.page.reload();
  await home().getByText('From Senior Product Manager to Principal Product Manager').waitFor();
  const ben = await workspace.visit('as=ben&at=D&tab=home');
  await home(ben).getByText('Your level is not set').waitFor();
  await ben.close();
});

it('what is stored is shown on demand', async () => {
  await home().getByRole('button', { name: 'Show it all' }).click();
  const stored = ada.page.getByRole('dialog');
  await stored.waitFor();
  expect(await stored.innerText()).toContain('"level": "senior"');
  await stored.getByRole('button', { name: 'Close' }).last().click();
  await stored.waitFor({ state: 'detached' });
});

it('nothing is deleted before that is confirmed, and then all of it', async () => {
  await home().getByRole('button', { name: 'Delete it all' }).click();
  const confirm = ada.page.getByRole('alertdialog');
  await confirm.getByRole('button').first().click();
  await confirm.waitFor({ state: 'detached' });
  await home().getByText('From Senior Product Manager to Principal Product Manager').waitFor();

  await home().getByRole('button', { name: 'Delete it all' }).click();
  await confirm.getByRole('button').last().click();
  await home().getByText('Your level is not set').waitFor();
});
