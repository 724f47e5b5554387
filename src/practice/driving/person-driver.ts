import type { Act, Choice, Choices } from '../act.ts';
import type { Acting } from '../acts/acting.ts';
import type { Message, OpenView } from '../protocol.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { found, placed, placeOf } from './placed-elements.ts';
import { channelId, type Sight, sightOf } from './sight.ts';

export type PersonDriver = Sight & ReturnType<typeof handsOf> & { id: string; channelId(name: string): string };

/** One person at their keyboard. Channels are named without #; a command without a channel happens in #general. */
export function personDriver(acting: Acting, person: string): PersonDriver {
  const sight = sightOf(acting.state, person);
  const idOf = (name: string) => channelId(acting.state, name);
  return { id: person, channelId: idOf, ...sight, ...handsOf(acting, person, sight.modal) };
}

function handsOf(acting: Acting, person: string, topModal: () => OpenView | null) {
  const { directory } = acting.state;
  const act = (what: Act): Promise<Outcome> => outcomeOf(acting, person, what);
  const channel = (name: string) => channelId(acting.state, name);

  async function post(to: string, text: string, threadTs?: string): Promise<Message> {
    const { shown, error } = await act({ kind: 'post', channel: channel(to), text, threadTs });
    const [message] = shown;
    if (!message) throw new Error(error ?? 'Nothing was posted');
    return message;
  }

  function use(where: Message | OpenView, what: string, choice: Choice, choices: Choices): Promise<Outcome> {
    const { blockId, element } = found(where, what);
    return act({ kind: 'press', place: placeOf(where), blockId, actionId: element.action_id, choice, choices });
  }

  return {
    act,
    post,
    command(line: string, where = 'general') {
      const [, command = line, text = ''] = line.match(/^(\S+)\s?(.*)$/s) ?? [];
      return act({ kind: 'command', channel: channel(where), command, text });
    },
    mention: (where: string, text: string, threadTs?: string) =>
      post(where, `<@${directory.bot.id}> ${text}`, threadTs),
    directMessage: (text: string, threadTs?: string) => post(directory.directMessageOf(person).id, text, threadTs),
    /** The button with this action_id or value; `choices` is what stands filled in beside it. */
    press: (where: Message | OpenView, what: string, choices: Choices = {}) => use(where, what, null, choices),
    choose: (where: Message | OpenView, actionId: string, choice: Choice) => use(where, actionId, choice, {}),
    suggestions(where: Message | OpenView, actionId: string, query: string) {
      const { blockId } = found(where, actionId);
      return act({ kind: 'suggest', place: placeOf(where), blockId, actionId, query });
    },
    shortcut: (callbackId: string) => act({ kind: 'shortcut', callbackId }),
    openHome: () => act({ kind: 'open-home' }),
    openMessages: () => act({ kind: 'open-messages' }),
    /** Fills in the modal on top, by action_id, and submits it. */
    submit(filled: Record<string, Choice> = {}) {
      const view = assertOpen(topModal());
      return act({ kind: 'submit', view: view.id, choices: placed(view, filled) });
    },
    close: () => act({ kind: 'close', view: assertOpen(topModal()).id, all: false }),
  };
}

function assertOpen(view: OpenView | null): OpenView {
  if (!view) throw new Error('No modal is open');
  return view;
}
