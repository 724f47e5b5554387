import type { App } from '@slack/bolt';

const plain = (text: string) => ({ type: 'plain_text', text });
const option = (value: string) => ({ text: plain(value), value: value.toLowerCase() });
const options = [option('Red'), option('Green'), option('Blue')];

const confirm = {
  title: plain('Sure?'),
  text: plain('There is no way back.'),
  confirm: plain('Yes'),
  deny: plain('No'),
};

/** One message with each element that can be operated in a message. */
const everyElement = [
  {
    type: 'section',
    text: { type: 'mrkdwn', text: 'Colour' },
    accessory: { type: 'static_select', action_id: 'colour', placeholder: plain('Pick a colour'), options },
  },
  {
    type: 'section',
    text: { type: 'mrkdwn', text: 'Colours' },
    accessory: { type: 'multi_static_select', action_id: 'colours', placeholder: plain('Pick colours'), options },
  },
  {
    type: 'actions',
    elements: [
      { type: 'users_select', action_id: 'user', placeholder: plain('Pick somebody') },
      { type: 'conversations_select', action_id: 'conversation', placeholder: plain('Pick a conversation') },
      { type: 'external_select', action_id: 'city', placeholder: plain('Find a city'), min_query_length: 2 },
    ],
  },
  {
    type: 'actions',
    elements: [
      { type: 'datepicker', action_id: 'date', placeholder: plain('Which day') },
      { type: 'timepicker', action_id: 'time', placeholder: plain('What time') },
      { type: 'overflow', action_id: 'more', options },
      { type: 'button', action_id: 'danger', text: plain('Delete all'), style: 'danger', confirm },
    ],
  },
  {
    type: 'section',
    text: { type: 'mrkdwn', text: 'Extras' },
    accessory: { type: 'checkboxes', action_id: 'extras', options },
  },
  {
    type: 'section',
    text: { type: 'mrkdwn', text: 'Size' },
    accessory: { type: 'radio_buttons', action_id: 'size', options, initial_option: options[0] },
  },
  {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: 'feedback',
        positive_button: { text: plain('Good answer'), value: 'good' },
        negative_button: { text: plain('Bad answer'), value: 'bad' },
      },
      { type: 'icon_button', action_id: 'trash', icon: 'trash', text: plain('Take it away') },
    ],
  },
];

/** Fields in which Slack's payload of an action holds what was chosen. */
const chosenFields = [
  'selected_option',
  'selected_options',
  'selected_user',
  'selected_conversation',
  'selected_date',
  'selected_time',
  'value',
] as const;

/** An app that says back what was chosen: `colour: "green"`. */
export function sayBack(app: App): void {
  app.event('app_mention', async ({ event, client }) => {
    // biome-ignore lint/suspicious/noExplicitAny: blocks newer than the types of the client
    await client.chat.postMessage({ channel: event.channel, text: 'Every element', blocks: everyElement as any });
  });
  app.options(/.*/, async ({ ack, payload }) => {
    await ack({ options: [{ text: { type: 'plain_text', text: `${payload.value}polis` }, value: 'polis' }] });
  });
  app.action(/.*/, async ({ ack, action, body, client }) => {
    await ack();
    const fields: Record<string, unknown> = { ...action };
    const chosen = chosenFields.map((field) => fields[field]).find((value) => value !== undefined);
    const channel = body.channel?.id ?? '';
    await client.chat.postMessage({
      channel,
      text: `${fields.action_id}: ${JSON.stringify(valuesOf(chosen ?? null))}`,
    });
  });
}

function valuesOf(chosen: unknown): unknown {
  if (Array.isArray(chosen)) return chosen.map(valuesOf);
  return typeof chosen === 'object' && chosen !== null && 'value' in chosen ? chosen.value : chosen;
}
