import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sharedWorkspace } from './shared-workspace.ts';
import type { Visitor } from './visitor.ts';

const workspace = sharedWorkspace();
let ada: Visitor;

beforeEach(async () => {
  ada = await workspace.visit();
});
afterEach(() => ada.close());

const box = 'Message #pm-team';
const messages = () => ada.page.getByRole('region', { name: 'Messages' });
const toTheEnd = () => messages().evaluate((region) => region.scrollHeight - region.clientHeight - region.scrollTop);

async function lookUp(level: string, lastButton: string) {
  await ada.send(box, `/ladder ${level}`);
  await ada.page.getByRole('article').last().getByRole('button', { name: lastButton }).waitFor();
}

async function scrollToTheTop() {
  await messages().hover();
  await ada.page.mouse.wheel(0, -10_000);
  await expect.poll(() => messages().evaluate((region) => region.scrollTop)).toBe(0);
}

describe('the newest message', () => {
  it('stays in sight when the window gets lower', async () => {
    await lookUp('principal', 'Director of Product Management ▶');
    await ada.page.setViewportSize({ width: 1280, height: 780 });
    await expect.poll(toTheEnd).toBe(0);
  });

  it('stays in sight when the card in it grows', async () => {
    await lookUp('cpo', '◀ Senior Vice President');
    await ada.page.getByRole('button', { name: 'More', exact: true }).last().click();
    await ada.page.getByText('Easily misread').last().waitFor();
    await expect.poll(toTheEnd).toBe(0);
  });

  it('does not pull back who has scrolled away', async () => {
    await lookUp('principal', 'Director of Product Management ▶');
    await scrollToTheTop();
    const ben = await workspace.visit('as=ben&at=C0PRACTICE2');
    await ben.send(box, 'hello all');
    await ada.page.getByText('hello all', { exact: true }).waitFor();
    expect(await messages().evaluate((region) => region.scrollTop)).toBe(0);
    await ben.close();
  });

  it('is shown to who asked for it, wherever they have scrolled', async () => {
    await lookUp('principal', 'Director of Product Management ▶');
    await scrollToTheTop();
    await lookUp('director', 'Vice President of Product Management ▶');
    await expect.poll(toTheEnd).toBe(0);
  });
});
