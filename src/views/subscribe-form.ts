import type { types } from '@slack/bolt';
import type { CareerFrameworks } from '../framework/career-frameworks.ts';
import type { CareerFramework } from '../framework/framework.ts';
import type { Tip } from '../tips/schema.ts';
import { shortened } from './block-text.ts';
import { section } from './card-message.ts';
import { escapeText } from './escape.ts';
import { type FormValues, formFields } from './subscribe-form-values.ts';
import { dateText, weekdays } from './subscription-text.ts';
import { zoneOption, zoneOptionGroups } from './time-zones.ts';

export const subscribeFormId = 'subscribe-form';

/** An occasion to come: its local date, and the tip that it would bring. */
export type Upcoming = { occasion: string; tip: Tip };

export type FormShown = {
  values: FormValues;
  /** Undefined as long as there is no zone to tell them in. */
  upcoming: readonly Upcoming[] | undefined;
  /** Comes back with every answer. */
  metadata: string;
  /** Where what is edited goes to stays as it is. */
  isEdit: boolean;
  now: Temporal.Instant;
};

/** Where to, for whom, when; and what the next four would be, drawn anew with every choice. */
export function subscribeFormView(frameworks: CareerFrameworks, shown: FormShown): types.ModalView {
  const { values, isEdit, now } = shown;
  return {
    type: 'modal',
    callback_id: subscribeFormId,
    private_metadata: shown.metadata,
    title: plain('Weekly tips'),
    submit: plain(isEdit ? 'Save' : 'Start'),
    close: plain('Cancel'),
    blocks: [
      ...(isEdit ? [] : [section(introduction), toInput(values)]),
      ...(isEdit || values.to === 'person' ? [] : [channelInput(values)]),
      ...(frameworks.all.length > 1 ? [frameworkInput(frameworks, values)] : []),
      levelsInput(values),
      weekdayInput(values),
      timeInput(values),
      zoneInput(values, now),
      skipInput(values),
      section(previewText(shown)),
    ],
  };
}

const introduction =
  'One thing to do a week, in under an hour, each for a line of your ladder. Everybody who gets it can stop it.';

function toInput({ to }: FormValues): types.InputBlock {
  const options = [option('In a channel', 'channel'), option('By direct message to me', 'person')];
  return input(formFields.to, 'Where', {
    type: 'radio_buttons',
    action_id: formFields.to,
    options,
    initial_option: options[to === 'channel' ? 0 : 1] ?? option('In a channel', 'channel'),
  });
}

function channelInput({ channel }: FormValues): types.InputBlock {
  const block = input(formFields.channel, 'Channel', {
    type: 'conversations_select',
    action_id: formFields.channel,
    placeholder: plain('Choose a channel'),
    filter: { include: ['public', 'private'], exclude_external_shared_channels: true, exclude_bot_users: true },
    ...(channel === undefined ? {} : { initial_conversation: channel }),
  });
  return { ...block, dispatch_action: false, hint: plain('I must be a member there: /invite me first.') };
}

function frameworkInput({ all }: CareerFrameworks, { framework }: FormValues): types.InputBlock {
  const options = all.slice(0, 100).map(({ title }, place) => option(title, String(place)));
  return input(formFields.framework, 'Ladder', {
    type: 'static_select',
    action_id: formFields.framework,
    options,
    initial_option: option(framework.title, String(all.indexOf(framework))),
  });
}

function levelsInput({ framework, levels }: FormValues): types.InputBlock {
  const options = framework.levels.slice(0, 100).map(({ title }, place) => option(title, String(place)));
  const chosen = framework.levels.flatMap(({ id, title }, place) =>
    levels.includes(id) ? [option(title, String(place))] : [],
  );
  const block = input(levelsBlock(framework), 'For which levels', {
    type: 'multi_static_select',
    action_id: formFields.levels,
    placeholder: plain('Everyone'),
    options,
    ...(chosen.length === 0 ? {} : { initial_options: chosen }),
  });
  return { ...block, optional: true, hint: plain('Leave it empty for everyone.') };
}

/** Another framework's levels must not inherit what was chosen before. */
function levelsBlock({ id }: CareerFramework): string {
  return shortened(`${formFields.levels}:${id}`, 255);
}

function weekdayInput({ weekday }: FormValues): types.InputBlock {
  const options = weekdays.map((name, index) => option(name, String(index + 1)));
  return input(formFields.weekday, 'Day', {
    type: 'static_select',
    action_id: formFields.weekday,
    options,
    initial_option: options[weekday - 1] ?? option('Monday', '1'),
  });
}

function timeInput({ localTime }: FormValues): types.InputBlock {
  return input(formFields.time, 'Time', { type: 'timepicker', action_id: formFields.time, initial_time: localTime });
}

function zoneInput({ zone }: FormValues, now: Temporal.Instant): types.InputBlock {
  return input(formFields.zone, 'Time zone', {
    type: 'static_select',
    action_id: formFields.zone,
    placeholder: plain('Choose a city with your clock'),
    option_groups: zoneOptionGroups(zone, now),
    ...(zone === undefined ? {} : { initial_option: zoneOption(zone, now) }),
  });
}

function skipInput({ skipDates }: FormValues): types.InputBlock {
  const block = input(formFields.skip, 'No tip on these dates', {
    type: 'plain_text_input',
    action_id: formFields.skip,
    placeholder: plain('2026-12-28, 2027-01-04'),
    ...(skipDates === '' ? {} : { initial_value: skipDates }),
  });
  return { ...block, dispatch_action: false, optional: true };
}

function previewText({ values, upcoming }: FormShown): string {
  if (upcoming === undefined) return '_Choose a time zone, and the next four tips show here._';
  if (upcoming.length === 0) return '_There are no tips for this ladder._';
  const lines = upcoming.map(
    ({ occasion, tip }) => `• ${dateText(occasion)}, ${values.localTime}: ${shortened(tip.action, 90)}`,
  );
  return ['*The next four*', ...lines.map(escapeText)].join('\n');
}

function input(block: string, label: string, element: types.InputBlockElement): types.InputBlock {
  return { type: 'input', block_id: block, label: plain(label), dispatch_action: true, element };
}

function option(text: string, value: string): types.PlainTextOption {
  return { text: plain(shortened(text, 75)), value };
}

function plain(text: string): types.PlainTextElement {
  return { type: 'plain_text', text };
}
