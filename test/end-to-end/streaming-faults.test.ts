import { describe, expect, it } from 'vitest';
import { delta, events } from '../llm/endpoint.ts';
import { content, inTwoParts, mentors, modelBot, phrasing, roadmaps, says, senior } from './model-bot.ts';
import { runningBot } from './running-bot.ts';
import { titleOf, wordsOf } from './shown.ts';

const both = says(phrasing(mentors, roadmaps));
const halves = () => inTwoParts(`{"sentences":[${JSON.stringify(mentors)},`, `${JSON.stringify(roadmaps)}]}`);
const isPhrased = (words: string) => words.includes('AI-phrased, from these lines');

describe('where Slack takes no stream', () => {
  it.each([
    ['there is no such thing on the plan', { kind: 'error', error: 'feature_disabled' }],
    ['there are too many', { kind: 'rate-limited', retryAfterSeconds: 30 }],
    ['something is wrong there', { kind: 'status', status: 500 }],
  ] as const)('because %s, the answer is one message', async (_, fault) => {
    const { ada, faults, calls } = await modelBot(both);
    faults.plan('chat.startStream', fault);
    const answer = await ada.answerTo(await ada.directMessage(senior));
    expect(titleOf(answer)).toBe('Senior Product Manager');
    expect(isPhrased(wordsOf(answer))).toBe(true);
    expect(answer.text).toContain(`${mentors.text} [senior.3]\n${roadmaps.text} [senior.2]`);
    expect(calls('chat.postMessage')).toHaveLength(1);
  });

  it('and the model is too slow for a whole message, the plain answer is posted', async () => {
    const { answer } = halves();
    const { ada, faults, late, nextCall } = await modelBot(answer);
    faults.plan('chat.startStream', { kind: 'error', error: 'feature_disabled' });
    const refused = nextCall('chat.startStream');
    const asked = await ada.directMessage(senior);
    await refused;
    late();
    expect(isPhrased(wordsOf(await ada.answerTo(asked)))).toBe(false);
  });

  it('nor a status, the answer comes all the same', async () => {
    const { ada, faults } = await modelBot(both);
    faults.plan('agents.sessions.setStatus', { kind: 'error', error: 'feature_disabled' }, 2);
    await ada.directMessage(senior);
    expect(isPhrased(wordsOf(await ada.sees(({ stream }) => stream === 'complete')))).toBe(true);
  });
});

describe('a status', () => {
  it('that comes late does not outlast the answer', async () => {
    const { ada, faults, settled } = await modelBot(both);
    faults.plan('agents.sessions.setStatus', { kind: 'delay', ms: 200 });
    await ada.directMessage(senior);
    await ada.sees(({ stream }) => stream === 'complete');
    await settled();
    expect(ada.snapshot().sessions).toMatchObject([{ status: 'active' }]);
  });

  it('does not outlast an answer that could not be posted', async () => {
    const { ada, faults, calls } = await modelBot(says(''));
    faults.plan('chat.postMessage', { kind: 'error', error: 'not_in_channel' });
    await ada.directMessage(senior);
    await expect.poll(() => calls('agents.sessions.setStatus').length).toBe(2);
    await expect.poll(() => ada.snapshot().sessions).toMatchObject([{ status: 'active' }]);
  });
});

describe('a stream', () => {
  it('that Slack asks to slow down goes on with its end', async () => {
    const { ada, faults } = await modelBot(both);
    faults.plan('chat.appendStream', { kind: 'rate-limited', retryAfterSeconds: 30 });
    await ada.directMessage(senior);
    const answer = await ada.sees(({ stream }) => stream === 'complete');
    expect(answer.text).toMatch(/`senior\.3` You draw up [^`]+`senior\.2`$/);
  });

  it('that has expired becomes one message in the same place', async () => {
    const { answer, go } = halves();
    const { ada, moveClock } = await modelBot(answer);
    await ada.directMessage(senior);
    const { ts } = await ada.sees(({ stream }) => stream === 'growing');
    moveClock(5 * 60_000 + 1_000);
    go();
    const edited = await ada.sees((message) => message.ts === ts && message.isEdited);
    expect(titleOf(edited)).toBe('Senior Product Manager');
    expect(edited.text).toContain(`${roadmaps.text} [senior.2]`);
  });

  it('that breaks becomes one message in the same place', async () => {
    const { ada, faults } = await modelBot(both);
    faults.plan('chat.appendStream', { kind: 'reset' });
    await ada.directMessage(senior);
    const edited = await ada.sees(({ isEdited }) => isEdited);
    expect(edited.text).toContain(`${roadmaps.text} [senior.2]`);
  });

  it('that the person stopped before we were told stays as it is', async () => {
    const { ada, faults, calls, settled } = await modelBot(both);
    faults.plan('chat.appendStream', { kind: 'error', error: 'stopped_by_user' });
    await ada.directMessage(senior);
    const answer = await ada.sees(({ stream }) => stream === 'complete');
    expect(answer.text).toMatch(/`senior\.3`$/);
    await settled();
    expect(calls('chat.update')).toEqual([]);
  });

  it('whose newer blocks are refused ends with plain ones', async () => {
    const { ada, faults } = await modelBot(both);
    faults.plan('chat.stopStream', { kind: 'error', error: 'invalid_blocks' });
    await ada.directMessage(senior);
    const answer = await ada.sees(({ stream }) => stream === 'complete');
    expect(answer.blocks.at(-1)).toMatchObject({ type: 'actions', elements: [{ action_id: 'feedback:up' }, {}] });
  });

  it('that can neither be ended nor replaced is followed by the answer', async () => {
    const { ada, faults } = await modelBot(both);
    faults.plan('chat.stopStream', { kind: 'error', error: 'channel_not_found' }, 2);
    faults.plan('chat.update', { kind: 'error', error: 'cant_update_message' });
    const asked = await ada.directMessage(senior);
    const answer = await ada.sees(
      ({ stream, threadTs, author }) => threadTs === asked.ts && author !== ada.id && !stream,
    );
    expect(titleOf(answer)).toBe('Senior Product Manager');
  });
});

describe("Slack's Stop", () => {
  it('leaves what was said, with its lines, ends the model, and nothing more comes', async () => {
    const { promise: ended, resolve } = Promise.withResolvers<void>();
    const { ada, settled } = await modelBot((_, response) => {
      response.on('close', resolve);
      events(response, delta(`{"sentences":[${JSON.stringify(mentors)},`));
    });
    const { ts: threadTs, channel } = await ada.directMessage(senior);
    await ada.sees(({ stream }) => stream === 'growing');
    await ada.act({ kind: 'stop-reply', channel, threadTs });
    const answer = await ada.sees(({ stream, blocks }) => stream === 'stopped' && blocks.length > 1);
    await Promise.all([ended, settled()]);
    expect(answer.text).toMatch(/`senior\.3`$/);
    expect(wordsOf(answer)).toMatch(/AI-phrased, from these lines[^•]+• [^•]+`senior\.3`$/);
    expect(ada.messages(channel)).toHaveLength(2);
    expect(ada.snapshot().sessions).toMatchObject([{ status: 'active' }]);
  });

  it('gives the plain answer to who presses it while nothing has been said', async () => {
    const { ada } = await modelBot((_, response) => events(response).flushHeaders());
    const asked = await ada.directMessage(senior);
    const { ts: threadTs, channel } = asked;
    await expect.poll(() => ada.snapshot().sessions).toMatchObject([{ status: 'processing' }]);
    await ada.act({ kind: 'stop-reply', channel, threadTs });
    const plain = await runningBot();
    expect(content(await ada.answerTo(asked))).toEqual(
      content(await plain.ada.answerTo(await plain.ada.directMessage(senior))),
    );
  });

  it('is not needed by two questions at once in one thread: each gets its answer, and the thread rests', async () => {
    const { answer, go } = halves();
    const { ada, settled } = await modelBot(answer);
    const first = await ada.directMessage(senior);
    await ada.directMessage(`${senior}?`, first.ts);
    const streams = () => ada.messages(first.channel).filter(({ stream }) => stream !== undefined);
    await expect.poll(streams).toMatchObject([{ stream: 'growing' }, { stream: 'growing' }]);
    go();
    await expect.poll(streams).toMatchObject([{ stream: 'complete' }, { stream: 'complete' }]);
    await settled();
    expect(streams().map(({ threadTs }) => threadTs)).toEqual([first.ts, first.ts]);
    expect(ada.snapshot().sessions).toMatchObject([{ status: 'active' }]);
  });

  it('in one thread leaves another alone', async () => {
    const { answer, go } = halves();
    const { ada } = await modelBot(answer);
    const first = await ada.directMessage(senior);
    const second = await ada.directMessage(`${senior}?`);
    await expect.poll(() => ada.messages(first.channel).filter(({ stream }) => stream === 'growing')).toHaveLength(2);
    await ada.act({ kind: 'stop-reply', channel: first.channel, threadTs: first.ts });
    go();
    const answered = await ada.sees(({ stream }) => stream === 'complete');
    expect(answered.threadTs).toBe(second.ts);
    expect(answered.text).toMatch(/`senior\.2`$/);
  });
});
