import { describe, expect, it } from 'vitest';
import { type Card, cited, citedOf, heading, look, sentence, share } from '../../src/views/card.ts';
import { cardMessage } from '../../src/views/card-message.ts';

const empty: Card = { title: 'Title', context: [], body: [], footer: [], buttons: [] };

describe('a card becomes a message', () => {
  it('whose text says to ears and notifications what its blocks show to eyes', () => {
    const card: Card = {
      title: 'Baker',
      context: ['rung 2 of 3'],
      body: [
        heading('Bread'),
        cited({ id: 'baker.1', text: 'Bakes cakes & bread.', provenance: 'guide' }),
        citedOf('People', {
          id: 'baker.2',
          text: 'Teaches.',
          provenance: 'external',
          confidence: 'disputed',
          source: 'a <survey>',
        }),
        sentence('That is all.'),
      ],
      footer: ['Not stated here: pay.'],
      buttons: [look('Chef ▶', 'bakery chef'), look('More', 'bakery more baker')],
    };
    expect(cardMessage(card)).toEqual({
      text: [
        'Baker',
        'rung 2 of 3',
        'Bread:',
        '• Bakes cakes &amp; bread. [baker.1]',
        '• People: Teaches. [baker.2 · reported elsewhere: a &lt;survey&gt; (disputed)]',
        'That is all.',
        'Not stated here: pay.',
      ].join('\n'),
      blocks: [
        { type: 'header', text: { type: 'plain_text', text: 'Baker' } },
        { type: 'context', elements: [{ type: 'mrkdwn', text: 'rung 2 of 3', verbatim: true }] },
        {
          type: 'section',
          text: {
            type: 'mrkdwn',
            text: [
              '*Bread*',
              '• Bakes cakes &amp; bread. `baker.1`',
              '• *People*: Teaches. `baker.2` _reported elsewhere: a &lt;survey&gt; (disputed)_',
              'That is all.',
            ].join('\n'),
            verbatim: true,
          },
        },
        { type: 'context', elements: [{ type: 'mrkdwn', text: 'Not stated here: pay.', verbatim: true }] },
        {
          type: 'actions',
          elements: [
            { type: 'button', action_id: 'look:0', text: { type: 'plain_text', text: 'Chef ▶' }, value: 'bakery chef' },
            {
              type: 'button',
              action_id: 'look:1',
              text: { type: 'plain_text', text: 'More' },
              value: 'bakery more baker',
            },
          ],
        },
      ],
    });
  });

  it('with a button that asks before it shares', () => {
    expect(cardMessage({ ...empty, buttons: [share('bakery baker')] }).blocks.at(-1)).toEqual({
      type: 'actions',
      elements: [
        {
          type: 'button',
          action_id: 'share',
          text: { type: 'plain_text', text: 'Share to channel' },
          value: 'bakery baker',
          confirm: {
            title: { type: 'plain_text', text: 'Share this?' },
            text: {
              type: 'plain_text',
              text: 'Everybody in this conversation will see this card, and that you shared it.',
            },
            confirm: { type: 'plain_text', text: 'Share' },
            deny: { type: 'plain_text', text: 'Keep private' },
          },
        },
      ],
    });
  });

  it('of no more blocks than it has things to say', () => {
    expect(cardMessage(empty).blocks).toEqual([{ type: 'header', text: { type: 'plain_text', text: 'Title' } }]);
  });

  it('that keeps in its text what its header is too short for', () => {
    const title = 'Senior Vice President of the Product Management of everything '.repeat(4).trim();
    const { text, blocks } = cardMessage({ ...empty, title });
    expect(text).toBe(title);
    expect(blocks).toEqual([
      {
        type: 'header',
        text: {
          type: 'plain_text',
          text: 'Senior Vice President of the Product Management of everything Senior Vice President of the Product Management of everything Senior Vice President of…',
        },
      },
    ]);
  });

  it.each([
    ['guide', {}, '[x.1]'],
    ['editorial', {}, '[x.1 · our coaching]'],
    ['external', {}, '[x.1 · reported elsewhere]'],
    ['external', { source: 'a survey' }, '[x.1 · reported elsewhere: a survey]'],
    ['external', { source: 'a survey', confidence: 'high' }, '[x.1 · reported elsewhere: a survey (high confidence)]'],
  ] as const)('that says of a line from %s %j how far it can be trusted', (provenance, more, mark) => {
    const line = cited({ id: 'x.1', text: 'Bakes.', provenance, ...more });
    expect(cardMessage({ ...empty, body: [line] }).text).toBe(`Title\n• Bakes. ${mark}`);
  });
});
