import type { CareerFramework } from '../framework/framework.ts';

/**
 * A form such as `term <term>` with a name that the framework really has in each of its places: `<lowest>`, `<level>`,
 * `<above>`, `<competency>`, `<principle>`, `<term>`. Nothing where it has none: then nobody should type it.
 */
export function example(framework: CareerFramework, form: string): string | undefined {
  const names = exampleNames(framework);
  const places = Array.from(form.matchAll(/<([a-z]+)>/g), ([, place = '']) => place);
  if (places.some((place) => names[place] === undefined)) return undefined;
  return form.replaceAll(/<([a-z]+)>/g, (_, place: string) => names[place] ?? '');
}

function exampleNames({ levels, competencies, principles, glossary }: CareerFramework) {
  const [lowest] = levels;
  const track = levels.filter((level) => level.track === lowest?.track);
  const middle = Math.max(0, Math.ceil(track.length / 2) - 1);
  const names: Record<string, string | undefined> = {
    lowest: lowest?.id,
    level: track[middle]?.id,
    above: track[middle + 1]?.id,
    competency: spoken(competencies[0]?.id),
    principle: spoken(principles[0]?.id),
    term: spoken(glossary[0]?.id),
  };
  return names;
}

function spoken(id: string | undefined): string | undefined {
  return id?.replaceAll('-', ' ');
}
