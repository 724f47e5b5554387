import type { CitedLine } from '../../framework/cited-line.ts';
import type { CareerFramework, Level } from '../../framework/framework.ts';

/** A chosen line, as a sentence may rest on it. */
export type Ground = {
  /** The line's id; `senior.3#2` is the second line that is cited by the same id. */
  ref: string;
  line: CitedLine;
  /** Whose line it is; `every` for what holds at each of them; undefined for principles and terms. */
  owner: Level | 'every' | undefined;
};

/** The lines in their order, each once, with a name of its own and the level it belongs to. */
export function groundsOf(framework: CareerFramework, lines: readonly CitedLine[]): Ground[] {
  const seen = new Map<string, number>();
  const different = [...new Map(lines.map((line) => [`${line.id} ${line.text}`, line])).values()];
  return different.map((line) => {
    const nth = (seen.get(line.id) ?? 0) + 1;
    seen.set(line.id, nth);
    return { ref: nth === 1 ? line.id : `${line.id}#${nth}`, line, owner: ownerOf(framework, line.id) };
  });
}

function ownerOf({ levels, everyLevel }: CareerFramework, id: string): Ground['owner'] {
  if (everyLevel.some((line) => line.id === id)) return 'every';
  return levels.find((level) => level.id === id || level.expectations.some((line) => line.id === id));
}
