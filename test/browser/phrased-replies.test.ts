import type { ServerResponse } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, it } from 'vitest';
import { delta, type Endpoint, endpoint, events } from '../llm/endpoint.ts';
import { launchChromium } from './chromium.ts';
import { type LadderWorkspace, openLadderWorkspace } from './ladder-workspace.ts';
import { type Visitor, visit } from './visitor.ts';

const first = '{"sentences":[{"text":"A Senior PM mentors junior product managers.","ids":["senior.3"]}';
const second = ',{"text":"You draw up strategic roadmaps for product management.","ids":["senior.2"]}]}';

let browser: Browser;
let model: Endpoint;
let workspace: LadderWorkspace;
let ada: Visitor;

/** The answer that the model is about to write. */
let asked: PromiseWithResolvers<ServerResponse>;

beforeAll(async () => {
  model = await endpoint((_, response) => asked.resolve(events(response)));
  const settings = { OPENAI_BASE_URL: model.url, OPENAI_MODEL: 'any' };
  [browser, workspace] = await Promise.all([launchChromium(), openLadderWorkspace(settings)]);
});
afterAll(async () => {
  await browser.close();
  await workspace.close();
  await model.close();
});
beforeEach(async () => {
  asked = Promise.withResolvers();
  ada = await visit(browser, workspace.url, 'at=D');
});
afterEach(() => ada.close());

const thread = () => ada.page.getByRole('complementary', { name: 'Thread' });

async function write(text: string): Promise<void> {
  const response = await asked.promise;
  response.write(`data: ${JSON.stringify(delta(text))}\n\n`);
}

describe('an answer that a language model says in other words', () => {
  it('is announced, grows sentence by sentence, and ends with its lines', async () => {
    await ada.send('Message ladder', 'what does a senior product manager do');
    (await asked.promise).flushHeaders();
    await ada.page.getByText('ladder is thinking').first().waitFor();
    await write(first);
    await thread().getByText('mentors junior product managers').waitFor();
    await thread().getByRole('button', { name: 'Stop' }).waitFor();
    await write(second);
    (await asked.promise).end();
    await thread().getByText('You draw up strategic roadmaps').waitFor();
    await thread().getByText('AI-phrased, from these lines').waitFor();
    await thread().getByRole('button', { name: 'Stop' }).waitFor({ state: 'detached' });
  });

  it('stops where the person has had enough, and keeps what it said', async () => {
    await ada.send('Message ladder', 'what does a senior product manager do?');
    await write(first);
    await thread().getByText('mentors junior product managers').waitFor();
    await thread().getByRole('button', { name: 'Stop' }).click();
    await thread().getByText('AI-phrased, from these lines').waitFor();
    await thread().getByText('Stopped').waitFor();
    await thread().getByText('mentors junior product managers').first().waitFor();
  });

  it('is the plain one where the model stays silent', async () => {
    await ada.send('Message ladder', 'what does a senior product manager do!');
    await thread().getByText('senior.8', { exact: true }).waitFor();
  });
});
