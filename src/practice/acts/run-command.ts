import type { Delivery } from '../exchange.ts';
import { commandPayload } from '../payloads/command-payload.ts';
import type { ResponseGrant } from '../state/workspace-state.ts';
import { Refusal } from '../web-api/refusal.ts';
import { giveReply, Reply } from '../web-api/reply.ts';
import { riskyAckBlocks, unreadableAck } from './ack-findings.ts';
import { type Acting, failed, type Performed, refusedAct, responseUrl } from './acting.ts';
import { visibleChannel } from './write-messages.ts';

export async function runCommand(
  acting: Acting,
  person: string,
  { channel: id, command, text }: { channel: string; command: string; text: string },
): Promise<Performed> {
  const { state, deliveries } = acting;
  const channel = visibleChannel(acting, person, id);
  if (!channel) return refusedAct('There is no such channel.');
  if (!isDeclared(acting, command)) return refusedAct(`${command} is not a valid command.`);
  const grant = { person, channel: channel.id };
  const given = { command, text, responseUrl: responseUrl(acting, grant) };
  const delivery = await deliveries.deliver({
    type: 'slash_commands',
    title: `${command} ${text}`.trim(),
    payload: commandPayload(state, grant, given),
    acceptsAnswer: true,
  });
  if (delivery.outcome === 'acknowledged') return showAnswer(acting, grant, delivery);
  const failure = `${command} failed with the error "${delivery.outcome}"`;
  return failed(acting, person, { place: { kind: 'channel', channel: channel.id }, text: failure }, delivery);
}

function isDeclared({ state }: Acting, command: string): boolean {
  const { commands } = state.settings.manifest;
  return commands.length === 0 || commands.some((one) => one.command === command);
}

/** A refused answer shows nothing, as in Slack; only the inspector knows. */
function showAnswer({ state, deliveries }: Acting, grant: ResponseGrant, delivery: Delivery): Performed {
  if (delivery.ack === null) return { result: { ok: true }, delivery };
  const reply = Reply.safeParse(delivery.ack);
  if (!reply.success) return { result: { ok: true }, delivery: deliveries.note(delivery, [unreadableAck]) };
  try {
    if (reply.data.response_type === 'in_channel') echo(state, grant, delivery.title);
    const findings = giveReply(state, grant, reply.data);
    return { result: { ok: true }, delivery: deliveries.note(delivery, [...findings, ...riskyAckBlocks(reply.data)]) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { result: { ok: true }, delivery: deliveries.note(delivery, error.asFindings()) };
  }
}

// An answer for the whole channel shows what was asked, too.
function echo({ messages }: Acting['state'], { person, channel }: ResponseGrant, text: string) {
  messages.post({ channel, author: person, text });
}
