import type { Heard } from './model-endpoint.ts';

const [opening, closing] = ['<think>', '</think>'];

/** What a model says without what it thinks aloud before, as local servers send it with the answer. */
export async function* withoutThoughts(heard: AsyncIterable<Heard>): AsyncIterable<Heard> {
  let held: string | undefined = '';
  for await (const one of heard) {
    if (one.kind !== 'text' || held === undefined) {
      yield one;
      continue;
    }
    held += one.text;
    const text = afterThoughts(held);
    if (text === undefined) continue;
    held = undefined;
    if (text !== '') yield { kind: 'text', text };
  }
}

/** Undefined while it may still be thinking. */
function afterThoughts(text: string): string | undefined {
  const begun = text.trimStart();
  if (opening.startsWith(begun)) return undefined;
  if (!begun.startsWith(opening)) return text;
  const end = begun.indexOf(closing);
  return end < 0 ? undefined : begun.slice(end + closing.length);
}
