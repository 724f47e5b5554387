import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sharedWorkspace } from './shared-workspace.ts';
import { hasFocus, type Visitor } from './visitor.ts';

const workspace = sharedWorkspace();
let ada: Visitor;

beforeEach(async () => {
  ada = await workspace.visit();
});
afterEach(async () => {
  // A modal outlives the page that showed it, as in Slack.
  await ada.page.keyboard.press('Escape');
  await ada.page.getByRole('dialog').waitFor({ state: 'detached' });
  await ada.close();
});

const modal = () => ada.page.getByRole('dialog', { name: 'Ask the ladder' });

describe('a modal, opened by shortcut', () => {
  beforeEach(async () => {
    await ada.page.getByRole('button', { name: 'Shortcuts' }).click();
    await ada.page.getByRole('menuitem', { name: /Ask the career ladder/ }).click();
    await modal().waitFor();
  });

  it('says beside the field what is missing, and puts the focus there', async () => {
    await modal().getByRole('button', { name: 'Show' }).click();
    await modal().getByText('Please complete this required field.').waitFor();
    await expect.poll(() => hasFocus(modal().getByRole('button', { name: /^Level/ }))).toBe(true);
  });

  it('shows what was chosen, and answers when it is sent in', async () => {
    await modal()
      .getByRole('button', { name: /^Level/ })
      .click();
    await ada.page.getByRole('option', { name: 'Principal Product Manager' }).click();
    await modal().getByRole('button', { name: 'Level Principal Product Manager' }).waitFor();
    await modal().getByRole('button', { name: 'Show' }).click();
    await ada.page.getByRole('dialog').getByText('principal.1', { exact: true }).waitFor();
  });

  it('closes with its cross, and with Escape', async () => {
    await modal().getByRole('button', { name: 'Close' }).click();
    await modal().waitFor({ state: 'detached' });
    await ada.page.getByRole('button', { name: 'Shortcuts' }).click();
    await ada.page.getByRole('menuitem', { name: /Ask the career ladder/ }).click();
    await modal().waitFor();
    await ada.page.keyboard.press('Escape');
    await modal().waitFor({ state: 'detached' });
  });
});

describe('Home', () => {
  beforeEach(async () => {
    await ada.page.getByRole('link', { name: 'ladder' }).click();
    await ada.page.getByRole('tab', { name: 'Home' }).click();
  });

  it('begins at its beginning', async () => {
    const home = ada.page.getByRole('region', { name: 'Home' });
    await home.getByText('Your level').first().waitFor();
    expect(await home.evaluate((region) => [region.scrollTop, region.scrollHeight > region.clientHeight])).toEqual([
      0,
      true,
    ]);
  });

  it('keeps the level that a person sets, for that person alone', async () => {
    await ada.page.getByRole('button', { name: /level/i }).first().click();
    await ada.page.getByRole('option', { name: 'Senior Product Manager', exact: true }).click();
    await ada.page.getByText('Your level: Senior Product Manager').waitFor();
    const ben = await workspace.visit('as=ben&at=D&tab=home');
    await ben.page.getByText('Your level is not set.').waitFor();
    await ben.close();
  });
});

describe('by keyboard alone', () => {
  it('the shortcut is chosen, the modal filled in wrongly, then rightly, and sent', async () => {
    const { page, tabTo } = ada;
    await tabTo(page.getByRole('button', { name: 'Shortcuts' }));
    await page.keyboard.press('Enter');
    await tabTo(page.getByRole('menuitem', { name: /Ask the career ladder/ }));
    await page.keyboard.press('Enter');
    await modal().waitFor();

    await tabTo(modal().getByRole('button', { name: 'Show' }));
    await page.keyboard.press('Enter');
    await expect.poll(() => hasFocus(modal().getByRole('button', { name: /^Level/ }))).toBe(true);

    await page.keyboard.press('Enter');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.type('principal');
    await page.keyboard.press('Enter');
    await modal().getByRole('button', { name: 'Level Principal Product Manager' }).waitFor();

    await tabTo(modal().getByRole('button', { name: 'Show' }));
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('principal.1', { exact: true }).waitFor();
  });
});
