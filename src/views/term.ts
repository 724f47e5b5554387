import { glossaryLine } from '../framework/cited-line.ts';
import { counted } from '../framework/counted.ts';
import type { CareerFramework } from '../framework/framework.ts';
import type { GlossaryEntry } from '../framework/schema.ts';
import { type Card, cited, edition, look, sentence, share } from './card.ts';

export function termCard(framework: CareerFramework, entry: GlossaryEntry): Card {
  return {
    title: entry.term,
    context: [`glossary · ${edition(framework)}`],
    body: [cited(glossaryLine(entry))],
    footer: entry.provenance === 'guide' ? [] : ['The ladder itself does not explain this word.'],
    buttons: [look('All terms', `${framework.id} term`), share(`${framework.id} term ${entry.id}`)],
  };
}

/** Every term by name: a person finds the right word faster than a search does. */
export function glossaryCard(framework: CareerFramework): Card {
  const { glossary, id } = framework;
  if (glossary.length === 0) return noGlossaryCard(framework);
  return {
    title: 'Glossary',
    context: [`${counted(glossary.length, 'term')} · ${edition(framework)}`],
    body: packed(glossary.map(({ term }) => term)).map(sentence),
    footer: ['/ladder term <word> explains one, with its source.'],
    buttons: [look('All levels', id), share(`${id} term`)],
  };
}

function noGlossaryCard(framework: CareerFramework): Card {
  return {
    title: 'Glossary',
    context: [edition(framework)],
    body: [sentence('This ladder explains no terms.')],
    footer: [],
    buttons: [look('All levels', framework.id)],
  };
}

const paragraph = 1_000;

/** Words in a row, in paragraphs that can be paged. */
function packed(words: readonly string[]): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1)} · ${word}`;
    if (lines.length > 0 && longer.length <= paragraph) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
