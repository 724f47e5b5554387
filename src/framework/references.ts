import { danglingNearest, unknownTracksAndCompetencies } from './dangling.ts';
import { duplicateIds, duplicateNames } from './duplicates.ts';
import type { Finding } from './finding.ts';
import { rankFaults } from './ranks.ts';
import { reservedNames } from './reserved-words.ts';
import type { Skeleton } from './skeleton.ts';

/** Where the parts of a file disagree with each other. */
export function referenceFindings(file: Skeleton): Finding[] {
  return [
    ...duplicateIds(file),
    ...duplicateNames(file),
    ...unknownTracksAndCompetencies(file),
    ...reservedNames(file),
    ...rankFaults(file),
    ...danglingNearest(file),
  ];
}
