import { builtLadder } from './built-ladder.ts';

const tracks = Array.from({ length: 50 }, (_, index) => ({ id: `track-${index}`, title: `Track ${index}` }));
const competencies = Array.from({ length: 12 }, (_, index) => ({
  id: `competency-${index}`,
  title: `Competency ${index}`,
  definition: `What competency ${index} is about.`,
}));

/** 50 tracks × 8 levels × 12 expectations; 49 of the tracks fork from the first level, all at once. */
export const monstrousLadder = builtLadder({
  id: 'monster',
  title: 'Monster',
  tracks,
  competencies,
  levels: tracks.flatMap(({ id: track }, at) =>
    Array.from({ length: 8 }, (_, step) => ({
      id: `level-${at}-${step}`,
      title: `Level ${at} number ${step + 1}`,
      track,
      rank: at === 0 ? step + 1 : step + 2,
      expectations: competencies.map(({ id: competency }, line) => ({
        competency,
        statement: `Line ${line} of level ${at} number ${step + 1}.`,
        practices: [`Practice ${line}.`],
        evidence: [`Evidence ${line}.`],
      })),
    })),
  ),
  glossary: Array.from({ length: 600 }, (_, index) => ({
    id: `term-${index}`,
    term: `Term number ${index}`,
    meaning: `What ${index} means.`,
    provenance: 'editorial' as const,
  })),
  principles: Array.from({ length: 100 }, (_, index) => ({
    id: `principle-${index}`,
    title: `Principle ${index}`,
    meaning: `What ${index} means.`,
  })),
});
