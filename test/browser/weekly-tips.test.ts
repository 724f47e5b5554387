import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { type LadderWorkspace, openLadderWorkspace } from './ladder-workspace.ts';
import { hasFocus, pmTeam, type Visitor, visit } from './visitor.ts';

let browser: Browser;
let workspace: LadderWorkspace;
let ada: Visitor;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  workspace = await openLadderWorkspace();
  ada = await visit(browser, workspace.url);
});
afterEach(async () => {
  await ada.close();
  await workspace.close();
});

const form = () => ada.page.getByRole('dialog', { name: 'Weekly tips' });
const saved = () => ada.page.getByRole('dialog', { name: 'Ladder', exact: true });
const clock = () => ada.page.getByRole('button', { name: /^Workspace clock/ });
const tips = (visitor: Visitor) => visitor.page.getByRole('article').filter({ hasText: 'One thing for this week' });

async function chooseZone() {
  await form()
    .getByRole('button', { name: /^Time zone/ })
    .click();
  await ada.page.keyboard.type('berlin');
  await ada.page.getByRole('option', { name: /^Berlin/ }).waitFor();
  await ada.page.keyboard.press('Enter');
  await form().getByText('The next four', { exact: true }).waitFor();
}

async function subscribe() {
  await ada.send('Message #pm-team', '/ladder subscribe');
  await form().waitFor();
  await chooseZone();
  await form().getByRole('button', { name: 'Start' }).click();
  await saved().getByText('Weekly tips in').waitFor();
  await saved().getByRole('button', { name: 'Close' }).last().click();
}

async function move(name: string) {
  await clock().click();
  await ada.page.getByRole('button', { name }).click();
}

/** Half an hour after the first tip is due. */
async function moveToFirstTip() {
  await move('Next Monday 09:00');
  await move('In an hour');
  await tips(ada).first().waitFor();
}

it('without a time zone nothing starts, and the focus is where it is missing', async () => {
  await ada.send('Message #pm-team', '/ladder subscribe');
  await form().getByText('Choose a time zone, and the next four tips show here.').waitFor();
  await form().getByRole('button', { name: 'Start' }).click();
  await form().getByText('Please complete this required field.').waitFor();
  await expect.poll(() => hasFocus(form().getByRole('button', { name: /^Time zone/ }))).toBe(true);
});

it('with one, the next four tips are previewed before anything starts', async () => {
  await ada.send('Message #pm-team', '/ladder subscribe');
  await chooseZone();
  expect((await form().innerText()).match(/• Monday .*, 09:30: /g)).toHaveLength(4);
});

it('a tip comes when the clock reaches its time, one more a week later, and Stop ends it for all', async () => {
  await subscribe();
  await moveToFirstTip();
  await move('A week from now');
  await tips(ada).nth(1).waitFor();

  const ben = await visit(browser, workspace.url, `as=ben&${pmTeam}`);
  await tips(ben).last().getByRole('button', { name: 'Stop' }).click();
  await tips(ada).last().getByText('No more tips come').waitFor();
  await ben.close();

  await move('A week from now');
  await ada.send('Message #pm-team', '/ladder subscriptions');
  await ada.page.getByText('This channel gets no weekly tips', { exact: true }).waitFor();
  expect(await tips(ada).count()).toBe(2);
});

it('another tip and why this one are for who asked alone', async () => {
  await subscribe();
  await moveToFirstTip();
  await tips(ada).getByRole('button', { name: 'Why this' }).click();
  await ada.page.getByRole('heading', { name: 'Why this tip' }).waitFor();
  await tips(ada).first().getByRole('button', { name: 'Another' }).click();
  await tips(ada).nth(1).waitFor();

  const ben = await visit(browser, workspace.url, `as=ben&${pmTeam}`);
  await tips(ben).first().waitFor();
  expect([await tips(ben).count(), await ben.page.getByText('Why this tip').count()]).toEqual([1, 0]);
  await ben.close();
});
