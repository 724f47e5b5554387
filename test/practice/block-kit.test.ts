import { describe, expect, it } from 'vitest';
import type { Surface } from '../../src/practice/block-kit/block-kinds.ts';
import { blockKinds } from '../../src/practice/block-kit/block-kinds.ts';
import { checkBlocks } from '../../src/practice/block-kit/check-blocks.ts';
import { checkView } from '../../src/practice/block-kit/check-view.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const button = (fields = {}) => ({ type: 'button', text: plain('Next'), action_id: 'next', ...fields });
const option = (value: string, fields = {}) => ({ text: plain('Principal'), value, ...fields });
const letters = (count: number) => 'x'.repeat(count);
const richText = {
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'a' }] }],
};
const rows = (count: number) => Array.from({ length: count }, () => [{ type: 'raw_text', text: 'a' }]);
const image = { type: 'image', image_url: 'https://example.com/a.png', alt_text: 'a chart' };
const task = { type: 'task_card', task_id: '1', title: 'Look it up', status: 'complete' };
const card = { type: 'card', title: mrkdwn('Principal'), body: mrkdwn('Leads') };
const input = (element: object) => ({ type: 'input', label: plain('Level'), element });

type Wrong = [what: string, block: object, code: string, pointer: string];
interface Row {
  type: string;
  surface: Surface;
  right: object;
  wrong: Wrong[];
}

const table: Row[] = [
  {
    type: 'section',
    surface: 'message',
    right: { type: 'section', text: mrkdwn('*a*'), fields: [plain('b')], accessory: button() },
    wrong: [
      ['neither text nor fields', { type: 'section' }, 'broken_rule', ''],
      ['3,001 characters', { type: 'section', text: mrkdwn(letters(3001)) }, 'too_long', '/text/text'],
      ['no character', { type: 'section', text: mrkdwn('') }, 'too_short', '/text/text'],
      ['11 fields', { type: 'section', fields: Array(11).fill(plain('a')) }, 'too_many', '/fields'],
      ['a field of 2,001', { type: 'section', fields: [plain(letters(2001))] }, 'too_long', '/fields/0/text'],
      ['a bare string', { type: 'section', text: 'a' }, 'wrong_value', '/text'],
      ['a field Slack does not know', { type: 'section', text: mrkdwn('a'), color: 'red' }, 'unknown_field', ''],
      [
        'an input as accessory',
        { type: 'section', text: mrkdwn('a'), accessory: { type: 'plain_text_input' } },
        'unsupported_type',
        '/accessory/type',
      ],
      ['a block_id of 256', { type: 'section', text: mrkdwn('a'), block_id: letters(256) }, 'too_long', '/block_id'],
    ],
  },
  {
    type: 'header',
    surface: 'message',
    right: { type: 'header', text: plain(letters(150)) },
    wrong: [
      ['151 characters', { type: 'header', text: plain(letters(151)) }, 'too_long', '/text/text'],
      ['mrkdwn', { type: 'header', text: mrkdwn('a') }, 'wrong_value', '/text/type'],
      ['no text', { type: 'header' }, 'missing_field', ''],
    ],
  },
  {
    type: 'divider',
    surface: 'message',
    right: { type: 'divider' },
    wrong: [['text', { type: 'divider', text: plain('a') }, 'unknown_field', '']],
  },
  {
    type: 'context',
    surface: 'message',
    right: { type: 'context', elements: [mrkdwn('a'), plain('b'), image] },
    wrong: [
      ['11 elements', { type: 'context', elements: Array(11).fill(mrkdwn('a')) }, 'too_many', '/elements'],
      ['no element', { type: 'context', elements: [] }, 'too_few', '/elements'],
      ['a button', { type: 'context', elements: [button()] }, 'unsupported_type', '/elements/0/type'],
    ],
  },
  {
    type: 'actions',
    surface: 'message',
    right: {
      type: 'actions',
      elements: [
        button({
          style: 'primary',
          value: 'senior',
          confirm: { title: plain('Share?'), text: mrkdwn('All see it'), confirm: plain('Yes'), deny: plain('No') },
        }),
        { type: 'static_select', action_id: 'level', options: [option('a'), option('b')], initial_option: option('b') },
        { type: 'overflow', action_id: 'more', options: [option('a', { url: 'https://example.com' })] },
      ],
    },
    wrong: [
      [
        '26 elements',
        { type: 'actions', elements: Array.from({ length: 26 }, (_, index) => button({ action_id: `a${index}` })) },
        'too_many',
        '/elements',
      ],
      [
        'a label of 76',
        { type: 'actions', elements: [button({ text: plain(letters(76)) })] },
        'too_long',
        '/elements/0/text/text',
      ],
      [
        'a label in mrkdwn',
        { type: 'actions', elements: [button({ text: mrkdwn('a') })] },
        'wrong_value',
        '/elements/0/text/type',
      ],
      [
        'a value of 2,001',
        { type: 'actions', elements: [button({ value: letters(2001) })] },
        'too_long',
        '/elements/0/value',
      ],
      [
        'a style of its own',
        { type: 'actions', elements: [button({ style: 'loud' })] },
        'wrong_value',
        '/elements/0/style',
      ],
      [
        'an action_id twice',
        { type: 'actions', elements: [button(), button()] },
        'duplicate_action_id',
        '/elements/1/action_id',
      ],
      [
        'a confirmation of 301',
        {
          type: 'actions',
          elements: [
            button({
              confirm: { title: plain('a'), text: plain(letters(301)), confirm: plain('a'), deny: plain('a') },
            }),
          ],
        },
        'too_long',
        '/elements/0/confirm/text/text',
      ],
      [
        '101 options',
        { type: 'actions', elements: [{ type: 'static_select', options: Array(101).fill(option('a')) }] },
        'too_many',
        '/elements/0/options',
      ],
      ['no options', { type: 'actions', elements: [{ type: 'static_select' }] }, 'broken_rule', '/elements/0'],
      [
        'an option value of 76',
        { type: 'actions', elements: [{ type: 'static_select', options: [option(letters(76))] }] },
        'too_long',
        '/elements/0/options/0/value',
      ],
      [
        'an initial option that is not offered',
        { type: 'actions', elements: [{ type: 'static_select', options: [option('a')], initial_option: option('z') }] },
        'broken_rule',
        '/elements/0',
      ],
      [
        'six overflow options',
        { type: 'actions', elements: [{ type: 'overflow', options: Array(6).fill(option('a')) }] },
        'too_many',
        '/elements/0/options',
      ],
      [
        'eleven checkboxes',
        { type: 'actions', elements: [{ type: 'checkboxes', options: Array(11).fill(option('a')) }] },
        'too_many',
        '/elements/0/options',
      ],
      [
        'an impossible date',
        { type: 'actions', elements: [{ type: 'datepicker', initial_date: '2026-02-30' }] },
        'wrong_value',
        '/elements/0/initial_date',
      ],
      [
        'an impossible time',
        { type: 'actions', elements: [{ type: 'timepicker', initial_time: '25:00' }] },
        'wrong_value',
        '/elements/0/initial_time',
      ],
    ],
  },
  {
    type: 'context_actions',
    surface: 'message',
    right: {
      type: 'context_actions',
      elements: [
        {
          type: 'feedback_buttons',
          action_id: 'feedback',
          positive_button: { text: plain('Good'), value: 'good' },
          negative_button: { text: plain('Bad'), value: 'bad' },
        },
        { type: 'icon_button', icon: 'trash', text: plain('Remove') },
      ],
    },
    wrong: [
      ['a button', { type: 'context_actions', elements: [button()] }, 'unsupported_type', '/elements/0/type'],
      [
        'six elements',
        {
          type: 'context_actions',
          elements: Array.from({ length: 6 }, () => ({ type: 'icon_button', icon: 'trash', text: plain('a') })),
        },
        'too_many',
        '/elements',
      ],
      [
        'an unknown icon',
        { type: 'context_actions', elements: [{ type: 'icon_button', icon: 'star', text: plain('a') }] },
        'wrong_value',
        '/elements/0/icon',
      ],
    ],
  },
  {
    type: 'image',
    surface: 'message',
    right: image,
    wrong: [
      ['no alternative text', { type: 'image', image_url: 'https://example.com/a.png' }, 'missing_field', ''],
      ['no picture', { type: 'image', alt_text: 'a' }, 'broken_rule', ''],
      ['a relative address', { ...image, image_url: '/a.png' }, 'wrong_value', '/image_url'],
    ],
  },
  {
    type: 'input',
    surface: 'modal',
    right: input({ type: 'plain_text_input', action_id: 'text', max_length: 300 }),
    wrong: [
      [
        'a label of 2,001',
        { ...input({ type: 'plain_text_input' }), label: plain(letters(2001)) },
        'too_long',
        '/label/text',
      ],
      ['a button', input(button()), 'unsupported_type', '/element/type'],
      [
        'a maximum above 3,000',
        input({ type: 'plain_text_input', max_length: 3001 }),
        'out_of_range',
        '/element/max_length',
      ],
      [
        'a minimum above the maximum',
        input({ type: 'plain_text_input', min_length: 9, max_length: 3 }),
        'broken_rule',
        '/element/min_length',
      ],
      [
        'a placeholder of 151',
        input({ type: 'plain_text_input', placeholder: plain(letters(151)) }),
        'too_long',
        '/element/placeholder/text',
      ],
      [
        'a number input that does not say whether it takes decimals',
        input({ type: 'number_input' }),
        'missing_field',
        '/element',
      ],
    ],
  },
  {
    type: 'markdown',
    surface: 'message',
    right: { type: 'markdown', text: '**a**' },
    wrong: [['12,001 characters', { type: 'markdown', text: letters(12_001) }, 'too_long', '/text']],
  },
  {
    type: 'rich_text',
    surface: 'message',
    right: richText,
    wrong: [
      [
        'an unknown part',
        { type: 'rich_text', elements: [{ type: 'rich_text_table' }] },
        'unsupported_type',
        '/elements/0/type',
      ],
      [
        'a list without a style',
        { type: 'rich_text', elements: [{ type: 'rich_text_list', elements: [] }] },
        'missing_field',
        '/elements/0',
      ],
    ],
  },
  {
    type: 'table',
    surface: 'message',
    right: { type: 'table', rows: rows(100), column_settings: [{ align: 'right', is_wrapped: true }] },
    wrong: [
      ['101 rows', { type: 'table', rows: rows(101) }, 'too_many', '/rows'],
      ['21 columns', { type: 'table', rows: [Array(21).fill({ type: 'raw_text', text: 'a' })] }, 'too_many', '/rows/0'],
      [
        '10,001 characters in all',
        { type: 'table', rows: [[{ type: 'raw_text', text: letters(10_001) }]] },
        'broken_rule',
        '/rows',
      ],
      ['mrkdwn in a cell', { type: 'table', rows: [[mrkdwn('a')]] }, 'unsupported_type', '/rows/0/0/type'],
    ],
  },
  {
    type: 'data_table',
    surface: 'home',
    right: { type: 'data_table', caption: 'Levels', rows: rows(201), page_size: 10 },
    wrong: [
      ['no caption', { type: 'data_table', rows: rows(1) }, 'missing_field', ''],
      ['202 rows', { type: 'data_table', caption: 'a', rows: rows(202) }, 'too_many', '/rows'],
      [
        'pages of 101',
        { type: 'data_table', caption: 'a', rows: rows(1), page_size: 101 },
        'out_of_range',
        '/page_size',
      ],
    ],
  },
  {
    type: 'alert',
    surface: 'modal',
    right: { type: 'alert', text: mrkdwn('Careful'), level: 'warning' },
    wrong: [
      ['201 characters', { type: 'alert', text: mrkdwn(letters(201)) }, 'too_long', '/text/text'],
      ['an unknown level', { type: 'alert', text: mrkdwn('a'), level: 'panic' }, 'wrong_value', '/level'],
    ],
  },
  {
    type: 'card',
    surface: 'message',
    right: card,
    wrong: [
      ['a title of 151', { ...card, title: mrkdwn(letters(151)) }, 'too_long', '/title/text'],
      ['a plain title', { ...card, title: plain('a') }, 'wrong_value', '/title/type'],
      ['a body of 201', { ...card, body: mrkdwn(letters(201)) }, 'too_long', '/body/text'],
    ],
  },
  {
    type: 'carousel',
    surface: 'message',
    right: { type: 'carousel', elements: [card] },
    wrong: [
      ['11 cards', { type: 'carousel', elements: Array(11).fill(card) }, 'too_many', '/elements'],
      ['no card', { type: 'carousel', elements: [] }, 'too_few', '/elements'],
    ],
  },
  {
    type: 'container',
    surface: 'message',
    right: {
      type: 'container',
      title: plain('Levels'),
      child_blocks: [{ type: 'divider' }],
      is_collapsible: true,
      default_collapsed: true,
    },
    wrong: [
      ['no title', { type: 'container', child_blocks: [{ type: 'divider' }] }, 'broken_rule', ''],
      [
        '11 blocks',
        { type: 'container', title: plain('a'), child_blocks: Array(11).fill({ type: 'divider' }) },
        'too_many',
        '/child_blocks',
      ],
      [
        'a markdown block inside',
        { type: 'container', title: plain('a'), child_blocks: [{ type: 'markdown', text: 'a' }] },
        'unsupported_type',
        '/child_blocks/0/type',
      ],
      [
        'folded but not foldable',
        { type: 'container', title: plain('a'), child_blocks: [{ type: 'divider' }], default_collapsed: true },
        'broken_rule',
        '/default_collapsed',
      ],
    ],
  },
  {
    type: 'task_card',
    surface: 'message',
    right: task,
    wrong: [['an unknown status', { ...task, status: 'done' }, 'wrong_value', '/status']],
  },
  {
    type: 'plan',
    surface: 'message',
    right: { type: 'plan', title: 'Looking it up', tasks: [task] },
    wrong: [['51 tasks', { type: 'plan', title: 'a', tasks: Array(51).fill(task) }, 'too_many', '/tasks']],
  },
  {
    type: 'file',
    surface: 'message',
    right: { type: 'file', source: 'remote', external_id: 'a' },
    wrong: [['a local file', { type: 'file', source: 'local', external_id: 'a' }, 'wrong_value', '/source']],
  },
  {
    type: 'video',
    surface: 'message',
    right: {
      type: 'video',
      video_url: 'https://example.com/v',
      thumbnail_url: 'https://example.com/t.png',
      alt_text: 'a',
      title: plain('a'),
    },
    wrong: [
      [
        'no thumbnail',
        { type: 'video', video_url: 'https://example.com/v', alt_text: 'a', title: plain('a') },
        'missing_field',
        '',
      ],
    ],
  },
];

it('has a row for every block that the stand-in knows', () => {
  expect(table.map(({ type }) => type).sort()).toEqual([...blockKinds.keys()].sort());
});

describe.each(table)('a $type block', ({ surface, right, wrong }) => {
  it('passes when it is right', () => {
    expect(checkBlocks([right], surface)).toEqual([]);
  });

  it.each(wrong)('is refused for %s', (_what, block, code, pointer) => {
    expect(checkBlocks([block], surface)).toContainEqual(
      expect.objectContaining({ severity: 'rejected', code, pointer: `/blocks/0${pointer}` }),
    );
  });
});

describe('blocks together', () => {
  it('may be 50 in a message', () => {
    expect(checkBlocks(Array(51).fill({ type: 'divider' }), 'message')).toEqual([
      { severity: 'rejected', code: 'too_many', message: 'no more than 50 items allowed', pointer: '/blocks' },
    ]);
  });

  it('may be 100 in a modal', () => {
    expect(checkBlocks(Array(100).fill({ type: 'divider' }), 'modal')).toEqual([]);
  });

  it.each([
    ['alert', 'message'],
    ['markdown', 'modal'],
    ['table', 'modal'],
    ['context_actions', 'home'],
  ] as const)('refuse %s in a %s', (type, surface) => {
    expect(checkBlocks([{ type }], surface)).toEqual([
      {
        severity: 'rejected',
        code: 'wrong_surface',
        message: `${type} is not allowed in a ${surface}`,
        pointer: '/blocks/0/type',
      },
    ]);
  });

  it('refuse a type that nobody knows', () => {
    expect(checkBlocks([{ type: 'marquee' }], 'message')).toEqual([
      {
        severity: 'rejected',
        code: 'unsupported_type',
        message: 'unsupported type: marquee',
        pointer: '/blocks/0/type',
      },
    ]);
  });

  it('have a block_id each of their own', () => {
    const twin = { type: 'divider', block_id: 'line' };
    expect(checkBlocks([twin, twin], 'message')).toMatchObject([
      { code: 'duplicate_block_id', pointer: '/blocks/1/block_id' },
    ]);
  });

  it('share 12,000 characters of markdown', () => {
    const half = { type: 'markdown', text: letters(6001) };
    expect(checkBlocks([half, half], 'message')).toMatchObject([{ code: 'too_long', pointer: '/blocks' }]);
  });

  it('hold one table', () => {
    const one = { type: 'table', rows: rows(1) };
    expect(checkBlocks([{ type: 'divider' }, one, one], 'message')).toMatchObject([
      { code: 'only_one_table_allowed', pointer: '/blocks/2' },
    ]);
  });
});

describe('a modal', () => {
  const modal = (fields = {}) => ({ type: 'modal', title: plain('Compare'), blocks: [{ type: 'divider' }], ...fields });

  it('passes when it is right', () => {
    expect(checkView(modal()).findings).toEqual([]);
  });

  it.each([
    ['a title of 25', modal({ title: plain(letters(25)) }), 'too_long', '/view/title/text'],
    ['a title in mrkdwn', modal({ title: mrkdwn('a') }), 'wrong_value', '/view/title/type'],
    ['private metadata of 3,001', modal({ private_metadata: letters(3001) }), 'too_long', '/view/private_metadata'],
    [
      'inputs and nothing to submit',
      modal({ blocks: [input({ type: 'plain_text_input' })] }),
      'broken_rule',
      '/view/submit',
    ],
    ['a block that is wrong', modal({ blocks: [{ type: 'header' }] }), 'missing_field', '/view/blocks/0'],
    [
      'more than 250 kB',
      modal({ blocks: Array(99).fill({ type: 'section', text: plain(letters(3000)) }) }),
      'view_too_large',
      '/view',
    ],
  ])('is refused for %s', (_what, view, code, pointer) => {
    expect(checkView(view).findings).toContainEqual(expect.objectContaining({ code, pointer }));
  });
});
