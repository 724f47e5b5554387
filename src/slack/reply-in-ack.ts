import type { AckFn, RespondArguments } from '@slack/bolt';
import type { Message } from '../views/message.ts';
import type { FaultReply } from './fault-reply.ts';

/** How long an acknowledgement may wait for its answer: Slack gives three seconds. */
const patienceMs = 1_500;

type CommandAck = AckFn<string | RespondArguments>;
type Respond = (message: RespondArguments) => Promise<unknown>;

/**
 * Sends what `work` answers inside the acknowledgement, for one person's eyes. What takes longer is acknowledged empty,
 * and follows through the response address; what fails is said.
 */
export async function replyInAck(
  ack: CommandAck,
  respond: Respond,
  faultReply: FaultReply,
  work: () => Message | Promise<Message>,
): Promise<void> {
  const answer = attempt(work, faultReply);
  if (!(answer instanceof Promise)) return ack(forOneself(answer));
  const prompt = await Promise.race([answer, late()]);
  if (prompt !== undefined) return ack(forOneself(prompt));
  await ack();
  await respond(forOneself(await answer));
}

function attempt(work: () => Message | Promise<Message>, faultReply: FaultReply): Message | Promise<Message> {
  try {
    const answer = work();
    return answer instanceof Promise ? answer.catch(faultReply) : answer;
  } catch (error) {
    return faultReply(error);
  }
}

function late(): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), patienceMs).unref();
  });
}

function forOneself(message: Message): RespondArguments {
  return { response_type: 'ephemeral', ...message };
}
