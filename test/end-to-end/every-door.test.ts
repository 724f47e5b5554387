import { describe, expect, it } from 'vitest';
import { signed } from '../../src/practice/delivery/http-transport.ts';
import { openStore } from '../../src/store/open-store.ts';
import {
  type Forged,
  type Forger,
  forgedAction,
  forgedCommand,
  forgedEvent,
  forgedSubmission,
} from './forged-requests.ts';
import { openWorkspace, startedBot } from './running-bot.ts';
import { requestOf, sendSigned } from './signed-requests.ts';

const here = 'T0HERE';
const workspace = `-:${here}` as const;
const [teamChannel, ada] = ['C0TEAM', 'U0ADA'];

const hers = /09:37|Europe\/Zurich/;

/** Ada has set up tips for her team's channel and for herself, and told her level. */
async function adasWorkspace() {
  const store = await openStore('memory:');
  const tips = { framework: 'amazon-pm', levels: ['senior'], weekday: 1, localTime: '09:37', zone: 'Europe/Zurich' };
  const wanted = { ...tips, skipDates: [], owner: ada, due: { at: Date.now() + 86_400_000, occasion: '2026-11-23' } };
  await store.subscriptions.create(workspace, {
    ...wanted,
    id: 'S-team',
    destination: { kind: 'channel', channel: teamChannel },
  });
  await store.subscriptions.create(workspace, { ...wanted, id: 'S-own', destination: { kind: 'person', user: ada } });
  await store.preferences.set(workspace, ada, { level: { framework: 'amazon-pm', level: 'senior' } });
  const slack = await openWorkspace();
  const { SLACK_APP_TOKEN: _, ...environment } = slack.botEnvironment;
  const bot = await startedBot(
    { ...environment, SLACK_SIGNING_SECRET: slack.signingSecret },
    // It outlives the bot, so that it can be read when everything under way is finished.
    { ...store, close: async () => {} },
  );
  const send = async ({ type, payload }: Forged) => {
    const request = requestOf(type, payload);
    const response = await sendSigned(`${bot.url}/slack/events`, request, signed(request.body, slack.signingSecret));
    return response.text();
  };
  return {
    send,
    /** What is stored of Ada once the bot has finished everything, and all that it told anybody. */
    afterwards: async () => {
      await bot.stop();
      return JSON.stringify(await store.personalData.exportPerson(workspace, ada));
    },
    told: () => JSON.stringify(slack.calls().map((call) => call.arguments)),
    stored: async () => JSON.stringify(await store.personalData.exportPerson(workspace, ada)),
  };
}

type Door = { name: string; through: (by: Forger, id: string) => Forged };

const pressed = (action: string, value: (id: string) => object): Door => ({
  name: `the action ${action}`,
  through: (by, id) => forgedAction(by, { action_id: action, ...value(id) }),
});

const typed = (text: (id: string) => string): Door => ({
  name: `/ladder ${text('ID')}`,
  through: (by, id) => forgedCommand(by, text(id)),
});

const saved = (revision: number) => ({
  'subscribe-form:zone': { type: 'static_select', selected_option: { value: 'Asia/Tokyo' } },
  'subscribe-form:weekday': { type: 'static_select', selected_option: { value: String(revision + 1) } },
});

/** All that takes the id of somebody's tips. */
const doors: Door[] = [
  pressed('tips:mute', (id) => ({ value: `${id} a-tip` })),
  pressed('tips:stop', (id) => ({ value: id })),
  pressed('look:3', (id) => ({ value: `subscriptions stop ${id}` })),
  pressed('home:stop', (id) => ({ value: id })),
  pressed('home:snooze', (id) => ({ block_id: `home:tips:${id}`, type: 'datepicker', selected_date: '2099-01-01' })),
  typed((id) => `subscriptions pause ${id}`),
  typed((id) => `subscriptions stop ${id}`),
  {
    name: 'the window that changes tips',
    through: (by, id) =>
      forgedSubmission(by, 'subscribe-form', { id, edited: { revision: 1, channel: by.channel } }, saved(1)),
  },
];

/** Everybody whose business they are not. In another workspace, people and channels may have the very same ids. */
const strangers: [string, Forger][] = [
  ['somebody else, in another channel', { team: here, user: 'U0BEN', channel: 'C0OTHER' }],
  ['somebody else, on their Home', { team: here, user: 'U0BEN', channel: undefined }],
  ['who has her id in another workspace', { team: 'T0ELSEWHERE', user: ada, channel: teamChannel }],
];

describe.each(doors)('$name', ({ through }) => {
  it('changes what is one’s own', async () => {
    const { send, stored, afterwards } = await adasWorkspace();
    const before = await stored();
    await send(through({ team: here, user: ada, channel: teamChannel }, 'S-team'));
    expect(await afterwards()).not.toBe(before);
  });

  it.each(strangers)('changes and tells nothing to %s', async (_, stranger) => {
    const { send, stored, afterwards, told } = await adasWorkspace();
    const before = await stored();
    const answers = [await send(through(stranger, 'S-team')), await send(through(stranger, 'S-own'))];
    expect(await afterwards()).toBe(before);
    expect(`${answers.join()}${told()}`).not.toMatch(hers);
  });

  it('changes nothing of Ada’s own to others in a channel that both are in', async () => {
    const { send, stored, afterwards } = await adasWorkspace();
    const before = await stored();
    await send(through({ team: here, user: 'U0BEN', channel: teamChannel }, 'S-own'));
    expect(await afterwards()).toBe(before);
  });
});

/** All that shows what is one's own, of the workspace and person that Slack says it is. */
const showing: Door[] = [
  pressed('home:export', () => ({ value: 'yes' })),
  pressed('subscribe:edit', (id) => ({ value: id })),
  typed(() => 'subscriptions'),
  {
    name: 'Home',
    through: (by) => forgedEvent(by, { type: 'app_home_opened', user: by.user, tab: 'home', channel: `D${by.user}` }),
  },
];

/** All that takes no id, and acts for that person. */
const ownDoors: Door[] = [
  ...showing,
  pressed('home:erase', () => ({ value: 'yes' })),
  pressed('home:forget-level', () => ({ value: 'yes' })),
  pressed('home:level', () => ({ type: 'static_select', selected_option: { value: '0:2' } })),
  pressed('home:style', () => ({ type: 'radio_buttons', selected_option: { value: 'plain' } })),
  typed(() => 'forget yes'),
  typed(() => 'me clear'),
  typed(() => 'me'),
];

describe.each(showing)('$name', ({ through }) => {
  it('shows Ada what is hers', async () => {
    const { send, afterwards, told } = await adasWorkspace();
    const answer = await send(through({ team: here, user: ada, channel: teamChannel }, 'S-team'));
    await afterwards();
    expect(`${answer}${told()}`).toMatch(hers);
  });
});

describe.each(ownDoors)('$name', ({ through }) => {
  it.each(strangers)('changes and tells nothing of Ada’s to %s', async (_, stranger) => {
    const { send, stored, afterwards, told } = await adasWorkspace();
    const before = await stored();
    const answers = [await send(through(stranger, 'S-team')), await send(through(stranger, 'S-own'))];
    expect(await afterwards()).toBe(before);
    expect(`${answers.join()}${told()}`).not.toMatch(hers);
  });
});

it.each(['app_uninstalled', 'tokens_revoked'])('%s of another workspace removes nothing of this one', async (type) => {
  const { send, stored, afterwards } = await adasWorkspace();
  const before = await stored();
  const elsewhere = { team: 'T0ELSEWHERE', user: ada, channel: undefined };
  await send(forgedEvent(elsewhere, { type, tokens: { oauth: [], bot: ['U0BOT'] } }));
  expect(await afterwards()).toBe(before);
});

it.each(['app_uninstalled', 'tokens_revoked'])('%s of this one removes everything', async (type) => {
  const { send, stored, afterwards } = await adasWorkspace();
  const before = await stored();
  await send(
    forgedEvent({ team: here, user: ada, channel: undefined }, { type, tokens: { oauth: [], bot: ['U0BOT'] } }),
  );
  expect(await afterwards()).not.toBe(before);
});
