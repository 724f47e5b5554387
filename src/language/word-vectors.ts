import { readFileSync } from 'node:fs';

export const dimensions = 100;

/** What a word means as a point in space, and how rarely it is used: 0 for the most frequent word, then 1 … */
export type WordVectors = { rankOf: ReadonlyMap<string, number>; parts: Int8Array };

const folder = new URL('../../data/words/vectors/', import.meta.url);

let vectors: WordVectors | undefined;

/** The vectors of `data/words/vectors/`, read when they are first needed: nothing that starts up waits for them. */
export function wordVectors(): WordVectors {
  vectors ??= read();
  return vectors;
}

function read(): WordVectors {
  const words = readFileSync(new URL('words.txt', folder), 'utf8').trimEnd().split('\n');
  const bytes = readFileSync(new URL('vectors.bin', folder));
  return {
    rankOf: new Map(words.map((word, rank) => [word, rank])),
    parts: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  };
}
