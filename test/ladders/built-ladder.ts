import type * as z from 'zod';
import { type CareerFramework, toCareerFramework } from '../../src/framework/framework.ts';
import { FrameworkFile } from '../../src/framework/schema.ts';

type FileParts = Partial<z.input<typeof FrameworkFile>>;
type LevelParts = Partial<z.input<typeof FrameworkFile>['levels'][number]> & { id: string };

/** A ladder of which only the parts that a test is about are written out. */
export function builtLadder(parts: Omit<FileParts, 'levels'> & { levels: readonly LevelParts[] }): CareerFramework {
  const { levels, ...rest } = parts;
  return toCareerFramework(
    FrameworkFile.parse({
      id: 'bakery',
      title: 'Bakery',
      version: '1.0',
      source: { title: 'the bakers’ handbook' },
      tracks: [{ id: 'craft', title: 'Craft' }],
      competencies: [{ id: 'bread', title: 'Bread', definition: 'How it is baked.' }],
      ...rest,
      levels: levels.map(completed),
    }),
  );
}

function completed(level: LevelParts, index: number) {
  return {
    title: level.id,
    track: 'craft',
    rank: index + 1,
    summary: `Is ${level.id}.`,
    expectations: [{ competency: 'bread', statement: `Does what ${level.id} does.` }],
    ...level,
  };
}
