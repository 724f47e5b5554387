import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sharedWorkspace } from './shared-workspace.ts';
import { hasFocus, type Visitor } from './visitor.ts';

const workspace = sharedWorkspace();
let visitor: Visitor;

beforeEach(async () => {
  visitor = await workspace.visit();
});
afterEach(() => visitor.close());

const clock = () => visitor.page.getByRole('button', { name: /^Workspace clock/ });

describe('the other person', () => {
  it('sees nothing of what was only for the first, and the first sees it again', async () => {
    const { page, send } = visitor;
    await send('Message #pm-team', '/ladder principal');
    await page.getByText('principal.1', { exact: true }).waitFor();

    await page.getByRole('radio', { name: 'Ben Osei' }).check();
    await page.getByText('principal.1', { exact: true }).waitFor({ state: 'detached' });
    expect(await page.getByText('Only visible to you').count()).toBe(0);

    await page.getByRole('radio', { name: 'Ada Lin' }).check();
    await page.getByText('principal.1', { exact: true }).waitFor();
  });

  it('has a direct message of their own', async () => {
    const { page, send } = visitor;
    await page.getByRole('link', { name: 'ladder' }).click();
    await send('Message ladder', 'what does a cpo do?');
    await page.getByRole('article').filter({ hasText: 'what does a cpo do?' }).first().waitFor();

    await page.getByRole('radio', { name: 'Ben Osei' }).check();
    await page.getByRole('article').first().waitFor({ state: 'detached' });
    await page.getByText('This is your direct message with ladder').waitFor();
  });

  it('does not find what the first had begun to type', async () => {
    const { page } = visitor;
    await page.getByRole('textbox', { name: 'Message #pm-team' }).fill('between us');
    await page.getByRole('radio', { name: 'Ben Osei' }).check();
    await page.getByText(/Berlin/).waitFor({ state: 'detached' });
    expect(await page.getByRole('textbox', { name: 'Message #pm-team' }).inputValue()).toBe('');
  });

  it('is changed to with the arrow keys, and the focus stays there', async () => {
    const { page, tabTo } = visitor;
    await tabTo(page.getByRole('radio', { name: 'Ada Lin' }));
    await page.keyboard.press('ArrowRight');
    await clock().getByText('New York').waitFor();
    const ben = page.getByRole('radio', { name: 'Ben Osei' });
    expect(await hasFocus(ben)).toBe(true);
  });
});

describe('the workspace clock', () => {
  afterEach(async () => {
    await clock().click();
    await visitor.page.getByRole('button', { name: 'Back to real time' }).click();
    await clock().getByText('moved').waitFor({ state: 'detached' });
  });

  it('moves to next Monday, nine in the morning where the person is', async () => {
    await clock().click();
    await visitor.page.getByRole('button', { name: 'Next Monday 09:00' }).click();
    await clock()
      .getByText(/^Mon .*, 09:00$/)
      .waitFor();
  });

  it('moves to any moment, and messages then carry its time', async () => {
    await clock().click();
    await visitor.page.getByLabel('Or to any moment, in Berlin').fill('2030-03-04T05:06');
    await visitor.page.getByRole('button', { name: 'Move', exact: true }).click();
    await clock().getByText('Mon 4 Mar, 05:06').waitFor();
    await visitor.send('Message #pm-team', 'good morning');
    await visitor.page.getByRole('article', { name: 'Ada Lin at 05:06' }).waitFor();
  });

  it('is moved by keyboard alone, and gives the focus back', async () => {
    const { page, tabTo } = visitor;
    await tabTo(clock());
    await page.keyboard.press('Enter');
    await tabTo(page.getByRole('button', { name: 'Tomorrow 09:00' }));
    await page.keyboard.press('Enter');
    await clock().getByText(', 09:00').waitFor();
    expect(await hasFocus(clock())).toBe(true);
  });
});
