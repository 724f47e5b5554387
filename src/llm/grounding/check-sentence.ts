import type { PhrasedSentence } from '../../conversation/phraser.ts';
import type { CareerFramework } from '../../framework/framework.ts';
import { attribute } from './attribution.ts';
import { factsOf } from './fact.ts';
import { type FaultInUse, faultInUse } from './faithfulness.ts';
import type { Ground } from './ground.ts';
import { bareDenials } from './polarity.ts';
import { readWords } from './read-words.ts';
import { segmentsOf } from './segments.ts';
import { supportOf } from './support.ts';
import { faultOnSurface } from './surface.ts';
import { judgesPerson } from './tense.ts';

/** A sentence as a model wrote it, with the names of the lines that it says it rests on. */
export type DraftSentence = { text: string; ids: readonly string[] };

export type DropReason =
  | 'unknown-line'
  | 'markup'
  | 'forbidden'
  | 'language'
  | 'long'
  | 'question'
  | 'empty'
  | 'level'
  | 'unsupported'
  | 'verdict'
  | FaultInUse;

export type SentenceCheck = { kind: 'passes'; sentence: PhrasedSentence } | { kind: 'dropped'; reason: DropReason };

// Two levels compared take about 150; what is longer is no sentence for a chat, and might take long to check.
const mostCharacters = 400;

/** Lets a sentence out only if the very lines it names say it: every word that states something, whose it is, and how surely. */
export function checkSentence(
  framework: CareerFramework,
  grounds: readonly Ground[],
  draft: DraftSentence,
): SentenceCheck {
  const text = draft.text.trim();
  if (text.length > mostCharacters) return dropped('long');
  const cited = grounds.filter(({ ref }) => draft.ids.includes(ref));
  if (cited.length === 0 || cited.length < new Set(draft.ids).size) return dropped('unknown-line');
  if (!/^en\b/i.test(framework.language)) return dropped('language');
  const lines = cited.map(({ line }) => line);
  const onSurface = faultOnSurface(text, lines);
  if (onSurface !== undefined) return dropped(onSurface);
  if (text.includes('?')) return dropped('question');
  return checkWords(framework, cited, text);
}

function checkWords(framework: CareerFramework, cited: readonly Ground[], text: string): SentenceCheck {
  const words = readWords(framework, text, namesOf(framework, cited));
  const facts = cited.flatMap((ground) => factsOf(framework, ground));
  const known = facts.flatMap((fact) => bareDenials(fact.words));
  if (bareDenials(words).some((denial) => !known.includes(denial))) return dropped('unsupported');
  const inLines = new Set(facts.flatMap(({ stated }) => stated.map(({ key }) => key)));
  const parts = attribute(segmentsOf(words), cited, inLines);
  if (parts === undefined) return dropped('level');
  const uses = supportOf(parts, facts);
  if (uses === undefined) return dropped('unsupported');
  if (!uses.some(({ places, fact }) => places.size >= Math.min(2, fact.stated.length))) return dropped('empty');
  if (
    judgesPerson(
      words,
      uses.map(({ fact }) => fact.ground.line.text),
    )
  )
    return dropped('verdict');
  const [fault] = uses.flatMap((use) => faultInUse(use, words) ?? []);
  if (fault !== undefined) return dropped(fault);
  return { kind: 'passes', sentence: { text, lines: [...new Set(uses.map(({ fact }) => fact.ground.line))] } };
}

/** The names of principles and terms that are cited: "No surprises" denies nothing. */
function namesOf({ principles, glossary }: CareerFramework, cited: readonly Ground[]): string[] {
  const named = [
    ...principles.map(({ id, title }) => ({ id, name: title })),
    ...glossary.map(({ id, term }) => ({ id, name: term })),
  ];
  return named.filter(({ id }) => cited.some(({ line }) => line.id === id)).map(({ name }) => name);
}

function dropped(reason: DropReason): SentenceCheck {
  return { kind: 'dropped', reason };
}
