import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sharedWorkspace } from './shared-workspace.ts';
import { hasFocus, pmTeam, type Visitor } from './visitor.ts';

const workspace = sharedWorkspace();
let ada: Visitor;

beforeEach(async () => {
  ada = await workspace.visit();
});
afterEach(() => ada.close());

const thread = () => ada.page.getByRole('complementary', { name: 'Thread' });
const answer = () => thread().getByRole('article', { name: /^ladder at/ });

describe('the direct message with the app', () => {
  beforeEach(() => ada.page.getByRole('link', { name: 'ladder' }).click());

  it('offers what could be asked, and a click asks it', async () => {
    await ada.page.getByRole('button', { name: 'All levels' }).click();
    await answer().getByText('Chief Product Officer').first().waitFor();
  });

  it('opens the thread beside it when the answer comes', async () => {
    await ada.send('Message ladder', 'what does a principal do?');
    await answer().getByText('principal.1', { exact: true }).waitFor();
  });

  it('goes on in the thread', async () => {
    await ada.send('Message ladder', 'principal');
    await answer().first().waitFor();
    await ada.send('Reply in the thread', 'compare senior and principal');
    await answer().nth(1).waitFor();
    await ada.page
      .getByRole('main')
      .getByRole('button', { name: /^3 replies/ })
      .waitFor();
  });
});

describe('a channel', () => {
  it('answers a mention in its thread, which opens from the message', async () => {
    await ada.send('Message #pm-team', 'hello @ladder what does a director do?');
    await ada.page
      .getByRole('button', { name: /^1 reply/ })
      .last()
      .click();
    await answer().getByText('director.1', { exact: true }).waitFor();
  });

  it('says that the bot is not there, and adds it', async () => {
    await ada.page.getByRole('link', { name: 'random' }).click();
    await ada.page.getByText('ladder is not here').waitFor();
    await ada.page.getByRole('button', { name: 'Add ladder' }).click();
    await ada.page.getByText('ladder is here').waitFor();
  });

  it('takes /invite as Slack does', async () => {
    await ada.page.getByRole('link', { name: 'general' }).click();
    await ada.send('Message #general', '/invite @ladder');
    await ada.page.getByText('ladder is here').waitFor();
  });

  it('shows how many messages are new where one is not looking', async () => {
    await ada.page.getByRole('link', { name: 'general' }).click();
    const ben = await workspace.visit(`as=ben&${pmTeam}`);
    await ben.send('Message #pm-team', 'anybody here?');
    await ada.page.getByRole('link', { name: 'pm-team 1 unread' }).waitFor();
    await ben.close();
  });

  it('lets a message be deleted by whoever wrote it, after asking', async () => {
    await ada.send('Message #pm-team', 'a slip of the pen');
    const message = ada.page.getByRole('article').filter({ hasText: 'a slip of the pen' });
    await message.hover();
    await message.getByRole('button', { name: 'More actions' }).click();
    await ada.page.getByRole('menuitem', { name: 'Delete message…' }).click();
    await ada.page.getByRole('button', { name: 'Delete', exact: true }).click();
    await message.waitFor({ state: 'detached' });
  });

  it('lets a message be changed by whoever wrote it, and says that it was', async () => {
    await ada.send('Message #pm-team', 'a < b & @ladder');
    const message = ada.page.getByRole('article').filter({ hasText: 'a < b & @ladder' }).last();
    await message.getByRole('button', { name: 'More actions' }).focus();
    await ada.page.keyboard.press('Enter');
    await ada.page.getByRole('menuitem', { name: 'Edit message' }).click();
    const editor = ada.page.getByRole('textbox', { name: 'Edit message' });
    expect(await editor.inputValue()).toBe('a < b & @ladder');
    await ada.page.keyboard.type(' and more');
    await ada.page.keyboard.press('Enter');
    await message.getByText('(edited)').waitFor();
    expect(await message.locator('.message-body').textContent()).toBe('a < b & @ladder and more');
  });

  it('is the same after a reload, with the same thread open', async () => {
    await ada.send('Message #pm-team', '@ladder senior');
    await ada.page
      .getByRole('button', { name: /^1 reply/ })
      .last()
      .click();
    await answer().first().waitFor();
    await ada.page.reload();
    await answer().first().waitFor();
  });
});

describe('by keyboard alone', () => {
  it('the app is opened, asked, and answered in the thread', async () => {
    const { page, tabTo } = ada;
    await tabTo(page.getByRole('link', { name: 'ladder' }));
    await page.keyboard.press('Enter');
    await tabTo(page.getByRole('textbox', { name: 'Message ladder' }));
    await page.keyboard.type('what does a vp do?\n');
    await answer().getByText('vp.1', { exact: true }).waitFor();
    await page.keyboard.press('F6');
    await page.keyboard.type('and an svp?\n');
    await answer().nth(1).waitFor();
    await tabTo(page.getByRole('button', { name: 'Close thread' }));
    await page.keyboard.press('Enter');
    await thread().waitFor({ state: 'detached' });
  });

  it('Home and Messages change with the arrow keys', async () => {
    const { page, tabTo } = ada;
    await page.getByRole('link', { name: 'ladder' }).click();
    await tabTo(page.getByRole('tab', { name: 'Messages' }));
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('tabpanel', { name: 'Home' }).getByText('Your level').first().waitFor();
    expect(await hasFocus(page.getByRole('tab', { name: 'Home' }))).toBe(true);
  });

  it('a thread is answered from the message itself', async () => {
    const { page, tabTo, send } = ada;
    await send('Message #pm-team', 'shall we talk about ladders?');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await tabTo(page.getByRole('article').last().getByRole('button', { name: 'Reply in thread' }));
    await page.keyboard.press('Enter');
    await page.keyboard.press('F6');
    await tabTo(page.getByRole('textbox', { name: 'Reply in the thread' }));
    await page.keyboard.type('yes\n');
    await thread().getByRole('article').filter({ hasText: 'yes' }).waitFor();
  });
});
