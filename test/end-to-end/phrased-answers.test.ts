import { describe, expect, it } from 'vitest';
import { aimockBot, inTwoParts, mentors, modelBot, phrasing, roadmaps, says, senior, unclear } from './model-bot.ts';
import { titleOf, wordsOf } from './shown.ts';

const both = says(phrasing(mentors, roadmaps));
const [firstHalf, secondHalf] = [`{"sentences":[${JSON.stringify(mentors)},`, `${JSON.stringify(roadmaps)}]}`];

describe('an answer in the words of a language model', () => {
  it('is streamed into the thread, with its lines under it', async () => {
    const { ada, calls } = await aimockBot((server) =>
      server.onMessage(/senior/, { content: phrasing(mentors, roadmaps) }),
    );
    const asked = await ada.directMessage(senior);
    const answer = await ada.sees(({ stream }) => stream === 'complete');
    expect(answer.threadTs).toBe(asked.ts);
    expect(answer.text).toMatch(/^\*\*Senior Product Manager\*\*\n\n[^\n]+\n\n/);
    expect(answer.text.split('\n').at(-1)).toBe(`${mentors.text} \`senior.3\` ${roadmaps.text} \`senior.2\``);
    expect(wordsOf(answer)).toContain('AI-phrased, from these lines · Amazon product management · version');
    expect(wordsOf(answer)).toMatch(/• .* `senior\.3`\n• .* `senior\.2`/);
    expect(answer.blocks.at(-1)).toMatchObject({ type: 'context_actions' });
    expect(calls('chat.postMessage')).toEqual([]);
  });

  it('begins with its first sentence while the next is still being written', async () => {
    const { answer, go } = inTwoParts(firstHalf, secondHalf);
    const { ada } = await modelBot(answer);
    await ada.directMessage(senior);
    const begun = await ada.sees(({ stream, text }) => stream === 'growing' && text !== '');
    expect(begun.text).toMatch(/`senior\.3`$/);
    go();
    expect((await ada.sees(({ stream }) => stream === 'complete')).text).toMatch(/`senior\.2`$/);
  });

  it('is announced by the thread being at work, and ends that', async () => {
    const { ada, calls, settled } = await modelBot(both);
    await ada.directMessage(senior);
    await ada.sees(({ stream }) => stream === 'complete');
    await settled();
    expect(calls('agents.sessions.setStatus').map((call) => call.arguments)).toMatchObject([{ status: 'processing' }]);
    expect(ada.snapshot().sessions).toMatchObject([{ status: 'active' }]);
  });

  it('is streamed for everybody where it was asked by mention', async () => {
    const { ada, ben } = await modelBot(both);
    const asked = await ada.mention('pm-team', senior);
    expect(await ben.sees(({ stream }) => stream === 'complete')).toMatchObject({ threadTs: asked.ts });
  });

  it('about oneself stays for their own eyes, in one message', async () => {
    const { ada, ben, calls } = await modelBot(
      says(phrasing(mentors, { ...roadmaps, text: 'A Senior PM draws up strategic roadmaps for product management.' })),
    );
    const answer = await ada.answerTo(await ada.mention('pm-team', 'how do I get from PM II to senior?'));
    expect(answer.onlyVisibleTo).toBe(ada.id);
    expect(wordsOf(answer)).toContain('AI-phrased, from these lines');
    expect(ben.messages('pm-team').filter(({ threadTs }) => threadTs !== undefined)).toEqual([]);
    expect(calls('chat.startStream')).toEqual([]);
  });

  it('has every line of the answer under it where too little of it was said', async () => {
    const { ada } = await modelBot(says(phrasing(mentors)));
    await ada.directMessage(senior);
    const answer = await ada.sees(({ stream }) => stream === 'complete');
    expect(wordsOf(answer)).toMatch(/AI-phrased, from these lines[^•]+(• [^•]+`senior\.[1-8]`\s*){8}$/);
  });

  it('leads to all lines of the ladder with one tap', async () => {
    const { ada } = await modelBot(both);
    await ada.directMessage(senior);
    await ada.press(await ada.sees(({ stream }) => stream === 'complete'), 'amazon-pm senior');
    const card = await ada.sees((message) => wordsOf(message).includes('`senior.8`'));
    expect(titleOf(card)).toBe('Senior Product Manager');
  });

  it('says word for word what the ladder does not state', async () => {
    const { ada } = await modelBot(both);
    await ada.directMessage('what does a senior pm do and how much do they earn');
    const answer = await ada.sees(({ stream }) => stream === 'complete');
    expect(wordsOf(answer)).toContain('Not stated in this ladder: pay.');
  });

  it('is ended properly when the process ends', async () => {
    const { answer } = inTwoParts(firstHalf, secondHalf);
    const { ada, stop } = await modelBot(answer);
    await ada.directMessage(senior);
    await ada.sees(({ stream }) => stream === 'growing');
    await stop();
    expect(ada.messages(ada.snapshot().messages[0]?.channel ?? '').at(-1)).toMatchObject({ stream: 'complete' });
  });
});

describe('the model', () => {
  it('is not asked by a command, whatever is typed', async () => {
    const { ada, asked } = await modelBot(both);
    await ada.command('/ladder senior');
    await ada.command('/ladder the grown-up PM vs the baby PM');
    const { shown } = await ada.command(`/ladder ${senior}`);
    expect(shown.map(titleOf)).toEqual(['Senior Product Manager']);
    expect(asked).toEqual([]);
  });

  it('reads what the rules are unsure of', async () => {
    const { ada } = await aimockBot((server) => {
      server.onMessage(/other one/, { content: '{"intent":"level","levels":["director"],"topics":[]}' });
    });
    const answer = await ada.answerTo(await ada.directMessage(unclear));
    expect(titleOf(answer)).toBe('Director of Product Management');
  });

  it('is told no names and no ids of Slack', async () => {
    const { ada, asked } = await modelBot(both);
    await ada.mention('pm-team', `${senior}, asks <@U012AB3CD>, T0123ABCD`);
    await ada.sees(({ stream }) => stream === 'complete');
    expect(asked).toHaveLength(1);
    expect(JSON.stringify(asked)).not.toMatch(/Ada|PRACTICE|[UCT]012/);
  });

  it('leaves no word of a person, of the model or of its key in the log', async () => {
    const { ada, log } = await modelBot(both);
    await ada.directMessage(`zanzibar: ${senior}`);
    await ada.sees(({ stream }) => stream === 'complete');
    expect(log()).not.toMatch(/zanzibar|mentors junior|not-for-logs/);
  });
});
