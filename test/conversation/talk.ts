import { createAnswering } from '../../src/conversation/answering.ts';
import { createConsent } from '../../src/conversation/consent.ts';
import { createConversation, type Reply } from '../../src/conversation/conversation.ts';
import type { Phraser } from '../../src/conversation/phraser.ts';
import type { CitedLine } from '../../src/framework/cited-line.ts';
import type { Interpreter } from '../../src/question/interpreter.ts';
import { storeAt } from '../../src/store/open-store.ts';
import type { Who } from '../../src/workspace.ts';
import { inMemoryLlmSwitch } from '../fakes/in-memory-llm-switch.ts';
import { inMemoryPreferences } from '../fakes/in-memory-preferences.ts';
import { ladder } from '../ladders/ladders.ts';

export const design = ladder('product-design.yml');
export const ada: Who = { workspace: '-:T1', user: 'U0ADA' };

/** A line of the ladder, by its id. */
export function line(id: string): CitedLine {
  const found = design.levels.flatMap(({ expectations }) => expectations).find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no line ${id}`);
  return { id, text: found.statement, provenance: found.provenance };
}

/** Says these sentences, each with the lines it names, and then waits until it is stopped, or ends. */
export function says(sentences: readonly [string, ...string[]][], then: 'ends' | 'hangs' = 'ends'): Phraser {
  return async function* phrase(_, signal) {
    for (const [text, ...ids] of sentences) yield { text, lines: ids.map(line) };
    if (then === 'hangs') await aborted(signal);
  };
}

/** Says nothing; ends when `act` does. */
export function silently(act: (signal: AbortSignal) => Promise<void>): Phraser {
  const next = (signal: AbortSignal) => act(signal).then(() => ({ done: true as const, value: undefined }));
  return (_, signal) => ({ [Symbol.asyncIterator]: () => ({ next: () => next(signal) }) });
}

export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

type Model = { phrase?: Phraser; interpret?: Interpreter };

/** A conversation with a model that does as told; `late()` is when nobody waits any longer. */
export function talk({ phrase = says([]), interpret = async () => undefined }: Model = {}) {
  const store = { ...storeAt('memory:'), preferences: inMemoryPreferences(), llmSwitch: inMemoryLlmSwitch() };
  const [deadline, stop] = [new AbortController(), new AbortController()];
  const thoughts: string[] = [];
  const onStoreFault = () => undefined;
  const answering = createAnswering({ ...store, onStoreFault });
  const consent = createConsent({ ...store, onStoreFault });
  const frameworks = { all: [design], standard: design };
  const converse = createConversation(frameworks, answering, {
    phrase: (request, signal) => {
      thoughts.push(`phrase ${request.answer.intent}`);
      return phrase(request, signal);
    },
    interpret: (request, signal) => {
      thoughts.push(`interpret ${request.text}`);
      return interpret(request, signal);
    },
    consent,
    patience: () => deadline.signal,
  });
  const waiting = { stopped: stop.signal, onThinking: () => thoughts.push('thinking') };
  return {
    ...store,
    thoughts,
    late: () => deadline.abort(),
    stop: () => stop.abort(),
    plainly: createConversation(frameworks, answering),
    say: (text: string, { isShared = false } = {}) =>
      converse({ text, who: ada, thread: { channel: 'C1', thread: '1.1' }, isShared }, waiting),
    waiting,
  };
}

/** Every piece of a phrased reply; nothing for a plain one. */
export async function piecesOf({ phrasing }: Reply): Promise<string[]> {
  const pieces: string[] = [];
  for await (const piece of phrasing?.pieces ?? []) pieces.push(piece);
  return pieces;
}
