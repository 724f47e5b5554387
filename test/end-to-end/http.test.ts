import { describe, expect, it } from 'vitest';
import { signed } from '../../src/practice/delivery/http-transport.ts';
import { runningBot } from './running-bot.ts';
import { titleOf, wordsOf } from './shown.ts';
import { requestOf, sendSigned } from './signed-requests.ts';

const overHttp = { door: 'http' } as const;

describe('over HTTP in place of Socket Mode', () => {
  it('a command is answered inside the response, for the asker alone', async () => {
    const { ada, calls } = await runningBot(overHttp);
    const { ack, shown } = await ada.command('/ladder principal');
    expect(ack).toMatchObject({ response_type: 'ephemeral' });
    expect(shown.map((message) => [titleOf(message), message.onlyVisibleTo])).toEqual([
      ['Principal Product Manager', ada.id],
    ]);
    expect(calls().map(({ method }) => method)).toEqual(['auth.test']);
  });

  it('a button changes its card in place', async () => {
    const { ada } = await runningBot(overHttp);
    const { shown } = await ada.command('/ladder principal');
    const [card] = shown;
    if (card === undefined) throw new Error('No card came');
    await ada.press(card, 'amazon-pm director');
    const changed = await ada.sees(({ isEdited }) => isEdited);
    expect([changed.ts, titleOf(changed)]).toEqual([card.ts, 'Director of Product Management']);
  });

  it('mentions and direct messages are answered in their threads', async () => {
    const { ada } = await runningBot(overHttp);
    expect(titleOf(await ada.answerTo(await ada.mention('pm-team', 'principal')))).toBe('Principal Product Manager');
    expect(titleOf(await ada.answerTo(await ada.directMessage('principal')))).toBe('Principal Product Manager');
  });

  it('Home and the form work', async () => {
    const { ada } = await runningBot(overHttp);
    await ada.openHome();
    expect(wordsOf(await ada.homeShows())).toContain('*Your level* is not set.');
    await ada.shortcut('ladder_ask');
    const form = await ada.opens();
    const outcome = await ada.act({
      kind: 'submit',
      view: form.id,
      choices: { level: { choice: '0:2' }, other: { choice: '0:2' } },
    });
    expect(outcome.errors).toEqual({ other: 'Choose another level than the one above.' });
  });

  it('it is ready once Slack has said who it is', async () => {
    const { health, nextCall } = await runningBot({
      ...overHttp,
      prepare: ({ faults }) => faults.plan('auth.test', { kind: 'status', status: 500 }),
    });
    expect((await health('/readyz')).status).toBe(503);
    await nextCall('auth.test');
    await expect.poll(() => health('/readyz')).toEqual({ status: 200, text: 'ready\n' });
  });
});

describe('a request that Slack did not send is refused:', () => {
  const { body, type } = requestOf('slash_commands', { command: '/ladder', text: 'principal', trigger_id: 'forged' });
  const now = Math.floor(Date.now() / 1000);

  it.each([
    ['a wrong signature', signed(body, 'not the secret')],
    ['an old timestamp', signed(body, 'practice-signing-secret', now - 310)],
    ['a signature of something else', signed(`${body}&user_id=U0ELSE`, 'practice-signing-secret')],
    ['no signature', {}],
    ['a signature of another length', { 'x-slack-request-timestamp': String(now), 'x-slack-signature': 'v0=00' }],
    ['a timestamp that is none', { ...signed(body, 'practice-signing-secret'), 'x-slack-request-timestamp': 'soon' }],
  ])('%s', async (_, signature: Record<string, string>) => {
    const { eventsUrl } = await runningBot(overHttp);
    const response = await sendSigned(eventsUrl, { body, type }, signature);
    expect({ status: response.status, text: await response.text() }).toEqual({ status: 401, text: '' });
  });

  it('the same with the right signature is answered', async () => {
    const { eventsUrl, signingSecret } = await runningBot(overHttp);
    const response = await sendSigned(eventsUrl, { body, type }, signed(body, signingSecret));
    expect(await response.json()).toMatchObject({ response_type: 'ephemeral' });
  });

  it.each(['{"type":', 'payload=%7B'])('a signed body that is not understood, %s, ends nothing', async (nonsense) => {
    const { ada, eventsUrl, signingSecret } = await runningBot(overHttp);
    const request = { body: nonsense, type: 'application/json' };
    const response = await sendSigned(eventsUrl, request, signed(nonsense, signingSecret));
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect((await ada.command('/ladder principal')).shown.map(titleOf)).toEqual(['Principal Product Manager']);
  });

  it('another path or another method', async () => {
    const { eventsUrl, url } = await runningBot(overHttp);
    expect((await fetch(`${url}/elsewhere`, { method: 'POST', body })).status).toBe(404);
    expect((await fetch(eventsUrl)).status).toBe(404);
  });
});
