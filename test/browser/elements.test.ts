import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BoltWorkspace, openBoltWorkspace } from './bolt-workspace.ts';
import { launchChromium } from './chromium.ts';
import { sayBack } from './every-element.ts';
import { hasFocus, type Visitor, visit } from './visitor.ts';

let browser: Browser;
let workspace: BoltWorkspace;
let ada: Visitor;

beforeEach(async () => {
  workspace = await openBoltWorkspace(sayBack);
  ada = await visit(browser, workspace.url);
  await ada.send('Message #pm-team', '@ladder please');
  await button('Delete all').waitFor();
});
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
afterEach(async () => {
  await ada.close();
  await workspace.close();
});

const button = (name: string) => ada.page.getByRole('button', { name, exact: true });
const said = (text: string) => ada.page.getByText(text, { exact: true }).waitFor();

async function pick(menu: string, choice: string) {
  await button(menu).click();
  await ada.page.getByRole('option', { name: choice }).click();
}

describe('each element tells the bot what was chosen', () => {
  it('a select menu, which then shows it', async () => {
    await pick('Colour Pick a colour', 'Green');
    await said('colour: "green"');
    await button('Colour Green').waitFor();
  });

  it('a menu of several, one after the other', async () => {
    await button('Colours Pick colours').click();
    await ada.page.getByRole('option', { name: 'Red' }).click();
    await said('colours: ["red"]');
    await ada.page.getByRole('option', { name: 'Blue' }).click();
    await said('colours: ["red","blue"]');
    await ada.page.getByRole('option', { name: 'Red' }).click();
    await said('colours: ["blue"]');
  });

  it('a menu of people, and one of conversations', async () => {
    await pick('Pick somebody', 'Ben Osei');
    await said('user: "U0PRACTICE2"');
    await pick('Pick a conversation', '#random');
    await said('conversation: "C0PRACTICE3"');
  });

  it('a menu whose options the bot finds for what is typed', async () => {
    await button('Find a city').click();
    await ada.page.getByText('Type to search').waitFor();
    await ada.page.getByRole('combobox', { name: 'Find an option' }).fill('metro');
    await ada.page.getByRole('option', { name: 'metropolis' }).click();
    await said('city: "polis"');
  });

  it('a date and a time, once they are decided', async () => {
    await ada.page.getByLabel('Which day').fill('2026-12-24');
    await said('date: "2026-12-24"');
    await ada.page.getByLabel('What time').fill('18:30');
    await said('time: "18:30"');
  });

  it('an overflow menu', async () => {
    await button('More choices').click();
    await ada.page.getByRole('menuitem', { name: 'Blue' }).click();
    await said('more: "blue"');
  });

  it('checkboxes and radio buttons', async () => {
    await ada.page.getByRole('checkbox', { name: 'Green' }).check();
    await said('extras: ["green"]');
    expect(await ada.page.getByRole('radio', { name: 'Red' }).isChecked()).toBe(true);
    await ada.page.getByRole('radio', { name: 'Blue' }).check();
    await said('size: "blue"');
  });

  it('feedback, which stays marked, and an icon', async () => {
    await button('Good answer').click();
    await said('feedback: "good"');
    expect(await button('Good answer').getAttribute('aria-pressed')).toBe('true');
    await button('Take it away').click();
    await said('trash: null');
  });

  it('a dangerous button, only when that is confirmed', async () => {
    await button('Delete all').click();
    await button('No').click();
    await button('Delete all').click();
    await button('Yes').click();
    await said('danger: null');
    expect(await ada.page.getByRole('article').filter({ hasText: 'danger: null' }).count()).toBe(1);
  });
});

describe('by keyboard alone', () => {
  it('a select menu is opened, narrowed, chosen from and closed, and has the focus again', async () => {
    await button('Colour Pick a colour').focus();
    await ada.page.keyboard.press('Enter');
    await ada.page.getByRole('option').first().waitFor();
    await ada.page.keyboard.press('ArrowDown');
    await ada.page.keyboard.press('Enter');
    await said('colour: "green"');
    expect(await hasFocus(button('Colour Green'))).toBe(true);
    await ada.page.keyboard.press('Enter');
    await ada.page.getByRole('option').first().waitFor();
    await ada.page.keyboard.press('Escape');
    await ada.page.getByRole('listbox').waitFor({ state: 'detached' });
    expect(await hasFocus(button('Colour Green'))).toBe(true);
  });

  it('an overflow menu goes round with the arrows', async () => {
    await button('More choices').focus();
    await ada.page.keyboard.press('Enter');
    await ada.page.getByRole('menuitem', { name: 'Red' }).waitFor();
    await ada.page.keyboard.press('ArrowUp');
    await ada.page.keyboard.press('Enter');
    await said('more: "blue"');
    expect(await hasFocus(button('More choices'))).toBe(true);
  });

  it('a date that is typed counts on Enter', async () => {
    await ada.page.getByLabel('Which day').focus();
    await ada.page.keyboard.type('12242026');
    await ada.page.keyboard.press('Enter');
    await said('date: "2026-12-24"');
  });

  it('radio buttons change with the arrows', async () => {
    await ada.page.getByRole('radio', { name: 'Red' }).focus();
    await ada.page.keyboard.press('ArrowDown');
    await said('size: "green"');
  });
});
