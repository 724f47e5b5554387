import type { Message } from '../views/message.ts';

/** The last look-ups' messages, composed once: they never change while the process runs. */
export type KeptMessages = {
  get(typed: string): Message | undefined;
  /** Gives the message back. Long texts are not kept: nobody types them twice. */
  keep(typed: string, message: Message): Message;
};

const longestKept = 120;

export function keptMessages(size: number): KeptMessages {
  const messages = new Map<string, Message>();
  return {
    get: (typed) => messages.get(typed),
    keep: (typed, message) => {
      if (typed.length > longestKept) return message;
      messages.set(typed, message);
      if (messages.size > size) messages.delete(messages.keys().next().value ?? '');
      return message;
    },
  };
}
