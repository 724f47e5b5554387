import type { CareerFramework, Level } from '../framework/framework.ts';
import { nextLevels } from '../framework/rungs.ts';
import type { NextLook } from './answer.ts';

export function lookAtLevel({ id }: CareerFramework, level: Level): NextLook {
  return { label: level.title, command: `${id} ${level.id}` };
}

export function lookAtLadder({ id }: CareerFramework): NextLook {
  return { label: 'All levels', command: id };
}

export function lookAtNext({ id }: CareerFramework, level: Level): NextLook {
  return { label: 'What changes next', command: `${id} next ${level.id}` };
}

export function lookAtPractice({ id }: CareerFramework, level: Level): NextLook {
  return { label: 'Practise this', command: `${id} practise ${level.id}` };
}

export function lookAtMore({ id }: CareerFramework, level: Level): NextLook {
  return { label: 'Questions for a 1:1', command: `${id} more ${level.id}` };
}

export function lookAtComparison({ id }: CareerFramework, levels: readonly Level[]): NextLook {
  return { label: 'Compare them', command: `${id} compare ${levels.map((level) => level.id).join(' ')}` };
}

export function lookAtPrinciples({ id }: CareerFramework): NextLook {
  return { label: 'Principles', command: `${id} principles` };
}

export const lookAtHelp: NextLook = { label: 'Help', command: 'help' };

/** The level itself, what follows it, and what to practise. */
export function looksFrom(framework: CareerFramework, level: Level): NextLook[] {
  const hasNext = nextLevels(framework, level).length > 0;
  return [
    ...(hasNext ? [lookAtNext(framework, level)] : []),
    lookAtPractice(framework, level),
    lookAtMore(framework, level),
  ];
}
