import { expectationsOf } from './expectations-of.ts';
import type { CareerFramework, Expectation } from './framework.ts';
import type { Confidence, ExternalCode, GlossaryEntry, Principle, Provenance } from './schema.ts';

/** What a reply is made of: words that stand in the framework, with the id by which anybody can find them there. */
export type CitedLine = {
  id: string;
  text: string;
  provenance: Provenance;
  confidence?: Confidence | undefined;
  source?: string | undefined;
};

export function expectationLine({ id, statement, provenance, confidence, source }: Expectation): CitedLine {
  return { id, text: statement, provenance, confidence, source };
}

/** What a person can do to grow in the expectation; our coaching, cited by the line it serves. */
export function practiceLines({ id, practices }: Expectation): CitedLine[] {
  return practices.map((text) => ({ id, text, provenance: 'editorial' }));
}

/** What would show the expectation to somebody who was not there; our coaching, cited by the line it serves. */
export function evidenceLines({ id, evidence }: Expectation): CitedLine[] {
  return evidence.map((text) => ({ id, text, provenance: 'editorial' }));
}

/** Names are the framework's; meanings are told in our words. */
export function principleLine({ id, title, meaning }: Principle): CitedLine {
  return { id, text: `${title}: ${meaning}`, provenance: 'editorial' };
}

/** The expectation or principle with this id. */
export function lineWithId(framework: CareerFramework, wanted: string): CitedLine | undefined {
  const expectation = expectationsOf(framework).find(({ id }) => id === wanted);
  if (expectation !== undefined) return expectationLine(expectation);
  const principle = framework.principles.find(({ id }) => id === wanted);
  return principle && principleLine(principle);
}

export function glossaryLine({ id, term, meaning, provenance, confidence, source }: GlossaryEntry): CitedLine {
  return { id, text: `${term}: ${meaning}`, provenance, confidence, source };
}

/** That outside sources call the level by a code of their own; never this framework's name for it. */
export function externalCodeLine(levelId: string, levelTitle: string, code: ExternalCode): CitedLine {
  const { confidence, source, note } = code;
  const text = `Outside sources usually put ${levelTitle} at ${code.code}.${note === undefined ? '' : ` ${note}`}`;
  return { id: levelId, text, provenance: 'external', confidence, source };
}
