import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BoltWorkspace, openBoltWorkspace } from './bolt-workspace.ts';
import { launchChromium } from './chromium.ts';
import { sayBack } from './every-element.ts';
import { type LadderWorkspace, openLadderWorkspace } from './ladder-workspace.ts';
import { pmTeam, type Visitor, visit } from './visitor.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

let browser: Browser;
let workspace: LadderWorkspace;
let elements: BoltWorkspace;
let ada: Visitor;

beforeAll(async () => {
  [browser, workspace, elements] = await Promise.all([
    launchChromium(),
    openLadderWorkspace(),
    openBoltWorkspace(sayBack),
  ]);
});
afterAll(async () => {
  await browser.close();
  await workspace.close();
  await elements.close();
});
afterEach(() => ada.close());

/** Each fault that axe finds on the page as it stands, with the element it is in. */
async function faults(): Promise<string[]> {
  await ada.page.evaluate(axe);
  const { violations } = await ada.page.evaluate<AxeResults>('axe.run(document)');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe.each(['light', 'dark'] as const)('axe finds nothing wrong, in %s', (colorScheme) => {
  const come = async (url: string, hash?: string) => {
    ada = await visit(browser, url, hash);
    await ada.page.emulateMedia({ colorScheme });
  };

  describe('with the ladder', () => {
    it('in a channel with a card, and over it the suggestions', async () => {
      await come(workspace.url);
      await ada.send('Message #pm-team', '/ladder principal');
      await ada.page.getByRole('button', { name: 'Compare with next' }).last().waitFor();
      expect(await faults()).toEqual([]);
      await ada.page.getByRole('textbox', { name: 'Message #pm-team' }).fill('/');
      await ada.page.getByRole('option').first().waitFor();
      expect(await faults()).toEqual([]);
    });

    it('in a thread, asked in a channel', async () => {
      await come(workspace.url);
      await ada.send('Message #pm-team', '@ladder what does a senior do?');
      await ada.page
        .getByRole('button', { name: /^1 reply/ })
        .last()
        .click();
      await ada.page.getByRole('complementary', { name: 'Thread' }).getByText('senior.1', { exact: true }).waitFor();
      expect(await faults()).toEqual([]);
    });

    it('in a modal, before and after it was refused, and with a menu open', async () => {
      await come(workspace.url);
      await ada.page.getByRole('button', { name: 'Shortcuts' }).click();
      await ada.page.getByRole('menuitem').first().waitFor();
      expect(await faults()).toEqual([]);
      await ada.page.getByRole('menuitem', { name: /Ask the career ladder/ }).click();
      await ada.page.getByRole('button', { name: 'Show' }).click();
      await ada.page.getByText('Please complete this required field.').waitFor();
      expect(await faults()).toEqual([]);
      await ada.page.getByRole('button', { name: /^Level/ }).click();
      await ada.page.getByRole('option').first().waitFor();
      expect(await faults()).toEqual([]);
      await ada.page.keyboard.press('Escape');
      await ada.page.keyboard.press('Escape');
      await ada.page.getByRole('dialog').waitFor({ state: 'detached' });
    });

    it('on Home, and with the clock open', async () => {
      await come(workspace.url, 'at=D&tab=home');
      await ada.page.getByRole('tabpanel').getByText('Your level').first().waitFor();
      expect(await faults()).toEqual([]);
      await ada.page.getByRole('button', { name: /^Workspace clock/ }).click();
      expect(await faults()).toEqual([]);
    });

    it('in the direct message', async () => {
      await come(workspace.url, 'at=D');
      await ada.page.getByRole('region', { name: 'Suggested prompts' }).waitFor();
      expect(await faults()).toEqual([]);
    });

    it('in the inspector, with an exchange open', async () => {
      await come(workspace.url, `${pmTeam}&inspector`);
      await ada.page
        .getByRole('button', { name: /auth\.test/ })
        .first()
        .click();
      await ada.page.getByRole('region', { name: 'Details' }).waitFor();
      expect(await faults()).toEqual([]);
    });
  });

  it('in a message with every element', async () => {
    await come(elements.url);
    await ada.send('Message #pm-team', '@ladder please');
    await ada.page.getByRole('button', { name: 'Delete all' }).last().waitFor();
    expect(await faults()).toEqual([]);
    await ada.page.getByRole('button', { name: 'Delete all' }).last().click();
    await ada.page.getByRole('alertdialog').waitFor();
    expect(await faults()).toEqual([]);
  });
});
