import type { CitedLine } from '../framework/cited-line.ts';

/** What a reader must know about a line's origin beside its id; the source document's own lines need no more. */
export function citationMark({ provenance, confidence, source }: CitedLine): string | undefined {
  if (provenance === 'guide') return undefined;
  if (provenance === 'editorial') return 'our coaching';
  const reported = source === undefined ? 'reported elsewhere' : `reported elsewhere: ${source}`;
  return confidence === undefined ? reported : `${reported} (${confidenceText[confidence]})`;
}

const confidenceText = {
  high: 'high confidence',
  medium: 'medium confidence',
  low: 'low confidence',
  disputed: 'disputed',
} as const;
