import type { Tip } from './schema.ts';

/** The tips of one installation, by framework. */
export type TipLibrary = {
  /** In the order of the file; none for a framework without tips. */
  of(framework: string): readonly Tip[];
};

export function tipLibrary(files: readonly { framework: string; tips: readonly Tip[] }[]): TipLibrary {
  const byFramework = new Map(files.map(({ framework, tips }) => [framework, tips]));
  return { of: (framework) => byFramework.get(framework) ?? [] };
}
