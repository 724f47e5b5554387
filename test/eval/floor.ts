import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Measures } from './measures.ts';

const Floor = z.record(z.string(), z.number());

/** The measures that are below the lowest that `floor.json` allows, each as a sentence. */
export function belowFloor(measures: Measures): string[] {
  const floor = Floor.parse(JSON.parse(readFileSync(new URL('floor.json', import.meta.url), 'utf8')));
  const values = new Map(Object.entries(measures).map(([name, { value }]) => [name, value]));
  return Object.entries(floor).flatMap(([name, lowest]) => {
    const value = values.get(name);
    if (value !== undefined && value >= lowest) return [];
    return [`${name} is ${value?.toFixed(3) ?? 'not measured'}, and its floor is ${lowest}`];
  });
}
