import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sharedWorkspace } from './shared-workspace.ts';
import { hasFocus, pmTeam, type Visitor } from './visitor.ts';

const workspace = sharedWorkspace();
let ada: Visitor;

beforeEach(async () => {
  ada = await workspace.visit();
});
afterEach(() => ada.close());

const box = 'Message #pm-team';
const cards = () => ada.page.getByRole('article', { name: /^ladder at/ });
const titleOf = (card: ReturnType<typeof cards>) => card.getByRole('heading').first().textContent();
const button = (name: string | RegExp) => cards().last().getByRole('button', { name });

describe('the box offers what there is', () => {
  it('names the command, what may follow and what it does, while a slash is typed', async () => {
    await ada.page.getByRole('textbox', { name: box }).fill('/la');
    expect(await ada.page.getByRole('option').allTextContents()).toEqual([
      '/ladder[level] | compare A B | next A | helpWhat your career ladder says',
    ]);
  });

  it('keeps saying what may follow once the command stands there', async () => {
    await ada.page.getByRole('textbox', { name: box }).fill('/la');
    await ada.page.keyboard.press('Tab');
    await ada.page.getByText('[level] | compare A B | next A | help').waitFor();
    expect(await ada.page.getByRole('textbox', { name: box }).inputValue()).toBe('/ladder ');
  });

  it('turns @ into the people and the bot', async () => {
    await ada.page.getByRole('textbox', { name: box }).fill('hello @');
    expect(await ada.page.getByRole('option').allTextContents()).toEqual(['@adaAda Lin', '@benBen Osei', '@ladderApp']);
  });
});

describe('/ladder principal', () => {
  beforeEach(async () => {
    await ada.send(box, '/ladder principal');
    await button('Director of Product Management ▶').waitFor();
  });

  it('shows the card with the id of every line, to the person alone', async () => {
    expect(await titleOf(cards().last())).toBe('Principal Product Manager');
    await cards().last().getByText('principal.1', { exact: true }).waitFor();
    await cards().last().getByText('Only visible to you').waitFor();
  });

  it('becomes the next level in place', async () => {
    const before = await cards().count();
    await button('Director of Product Management ▶').click();
    await button('Vice President of Product Management ▶').waitFor();
    expect([await titleOf(cards().last()), await cards().count()]).toEqual(['Director of Product Management', before]);
  });

  it('is compared with the next level', async () => {
    await button('Compare with next').click();
    await cards().last().getByText('New at Director of Product Management').waitFor();
  });

  it('asks before it is shared, and stays private when the answer is no', async () => {
    await button('Share to channel').click();
    await ada.page.getByRole('alertdialog', { name: 'Share this?' }).waitFor();
    await ada.page.getByRole('button', { name: 'Keep private' }).click();
    await ada.page.getByRole('alertdialog').waitFor({ state: 'detached' });
    expect(await ada.page.getByText('Shared by').count()).toBe(0);
  });

  it('is shared for all to see once that is confirmed', async () => {
    await button('Share to channel').click();
    await ada.page.getByRole('button', { name: 'Share', exact: true }).click();
    const ben = await workspace.visit(`as=ben&${pmTeam}`);
    await ben.page.getByText('Shared by').last().waitFor();
    await ben.close();
  });

  it('leaves nothing in the console', () => {
    expect(ada.complaints).toEqual([]);
  });
});

describe('by keyboard alone', () => {
  it('the card is asked for, moved on, compared and shared', async () => {
    const { page, tabTo } = ada;
    await tabTo(page.getByRole('textbox', { name: box }));
    await page.keyboard.type('/ladder principal\n');
    await button('Director of Product Management ▶').waitFor();

    await page.keyboard.press('Shift+Tab');
    await tabTo(button('Director of Product Management ▶'));
    await page.keyboard.press('Enter');
    await button('Vice President of Product Management ▶').waitFor();

    await tabTo(button('Share to channel'));
    await page.keyboard.press('Enter');
    await tabTo(page.getByRole('button', { name: 'Share', exact: true }));
    await page.keyboard.press('Enter');
    await page.getByText('Shared by').last().waitFor();
  });

  it('the focus stays on the button that moved the card on, and goes back there after a dialog', async () => {
    await ada.send(box, '/ladder principal');
    await button('Director of Product Management ▶').focus();
    await ada.page.keyboard.press('Enter');
    const next = button('Vice President of Product Management ▶');
    await next.waitFor();
    expect(await hasFocus(next)).toBe(true);

    await button('Share to channel').focus();
    await ada.page.keyboard.press('Enter');
    await ada.page.getByRole('alertdialog').waitFor();
    await ada.page.keyboard.press('Escape');
    await ada.page.getByRole('alertdialog').waitFor({ state: 'detached' });
    expect(await hasFocus(button('Share to channel'))).toBe(true);
  });
});
