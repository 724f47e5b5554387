import { describe, expect, it } from 'vitest';
import type { CareerFramework } from '../../src/framework/framework.ts';
import { loadFrameworks } from '../../src/framework/load.ts';

const frameworks = loadFrameworks(new URL('../../data', import.meta.url).pathname);
const amazonPm = shipped('amazon-pm');
const engineering = shipped('engineering');

function shipped(id: string): CareerFramework {
  const framework = frameworks.all.find((one) => one.id === id);
  if (framework === undefined) throw new Error(`There is no framework ${id}`);
  return framework;
}

function linesOf({ levels, everyLevel }: CareerFramework) {
  return [...everyLevel, ...levels.flatMap(({ expectations }) => expectations)];
}

describe('the shipped data', () => {
  it('is two ladders, of which product management answers unless another is named', () => {
    expect(frameworks.all.map(({ id }) => id)).toEqual(['amazon-pm', 'engineering']);
    expect(frameworks.standard).toBe(amazonPm);
  });
});

describe('the product-management ladder', () => {
  it('has eight levels on one track', () => {
    expect(amazonPm.levels.map(({ id, title, rank }) => [rank, id, title])).toEqual([
      [1, 'pm-1', 'Product Manager I'],
      [2, 'pm-2', 'Product Manager II'],
      [3, 'senior', 'Senior Product Manager'],
      [4, 'principal', 'Principal Product Manager'],
      [5, 'director', 'Director of Product Management'],
      [6, 'vp', 'Vice President of Product Management'],
      [7, 'svp', 'Senior Vice President of Product Management'],
      [8, 'cpo', 'Chief Product Officer'],
    ]);
    expect(amazonPm.tracks).toHaveLength(1);
  });

  it('says whose view it is', () => {
    expect(amazonPm.source.note).toBe("one public guide's view, not the company's own ladder");
  });

  it('has the sixteen Leadership Principles, each in practice early, midway and late', () => {
    expect(amazonPm.principles).toHaveLength(16);
    expect(amazonPm.principles.map((principle) => Object.keys(principle['in-practice'] ?? {}))).toEqual(
      amazonPm.principles.map(() => ['early', 'middle', 'senior']),
    );
  });

  it('takes what it says of a level from the guide alone', () => {
    expect(new Set(linesOf(amazonPm).map(({ provenance }) => provenance))).toEqual(new Set(['guide']));
  });

  it('has between five and eight competencies', () => {
    expect(amazonPm.competencies.length).toBeGreaterThanOrEqual(5);
    expect(amazonPm.competencies.length).toBeLessThanOrEqual(8);
  });

  it.each(['bar-raiser', 'forte', 'promotion-document', 'pm-t', 'tpm', 'op1'])('explains the word %s', (id) => {
    expect(amazonPm.glossary.map((entry) => entry.id)).toContain(id);
  });

  it.each(['pay', 'time-in-level', 'odds', 'named-people'])('says that it does not cover %s', (id) => {
    expect(amazonPm.notCovered.map((topic) => topic.id)).toContain(id);
  });

  it('gives external codes with their source and how sure that is, never as its own', () => {
    const codes = amazonPm.levels.flatMap((level) => level.codes);
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter(({ source, provenance }) => source === '' || provenance !== 'external')).toEqual([]);
    expect(amazonPm.levels.filter(({ id, title, aliases }) => /\bL\d/.test([id, title, ...aliases].join()))).toEqual(
      [],
    );
  });
});

describe('the engineering ladder', () => {
  it('forks into two tracks of equal ranks', () => {
    expect(engineering.levels.map(({ rank, track, id }) => `${rank} ${track} ${id}`)).toEqual([
      '1 individual-contributor junior',
      '2 individual-contributor mid',
      '3 individual-contributor senior',
      '4 individual-contributor staff',
      '4 management engineering-manager',
      '5 individual-contributor senior-staff',
      '5 management senior-engineering-manager',
      '6 individual-contributor principal',
      '6 management engineering-director',
      '7 individual-contributor distinguished',
      '7 management vp-engineering',
    ]);
  });
});

describe.each([
  { name: 'product management', framework: amazonPm },
  { name: 'engineering', framework: engineering },
])('in the ladder of $name', ({ framework }) => {
  const lines = linesOf(framework);

  it('every line has something to practise and something that would show it', () => {
    const bare = lines.filter(({ practices, evidence }) => practices.length === 0 || evidence.length === 0);
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('every level has misreadings and questions for a 1:1', () => {
    const bare = framework.levels.filter(({ misreadings, oneOnOne }) => misreadings.length + oneOnOne.length < 4);
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('every competency has a line', () => {
    const used = new Set(lines.map(({ competency }) => competency));
    expect(framework.competencies.filter(({ id }) => !used.has(id))).toEqual([]);
  });

  it('ids follow the order of the lines', () => {
    const ids = framework.levels.flatMap(({ id, expectations }) =>
      expectations.map((_, index) => `${id}.${index + 1}`),
    );
    expect(framework.levels.flatMap(({ expectations }) => expectations.map(({ id }) => id))).toEqual(ids);
  });

  it('what comes from elsewhere names its source and how sure that is', () => {
    const external = framework.glossary.filter(({ provenance }) => provenance === 'external');
    expect(external.filter(({ source, confidence }) => source === undefined || confidence === undefined)).toEqual([]);
  });

  it('every topic that is not covered leads to the nearest thing that is, but for what only people can answer', () => {
    const topics = framework.notCovered.filter(({ id }) => id !== 'fair-treatment');
    expect(topics.filter(({ nearest }) => nearest === undefined).map(({ id }) => id)).toEqual([]);
  });

  it('no line promises a verdict, money, a percentage or a time in level', () => {
    const texts = [
      ...framework.levels.flatMap(({ summary, scope, misreadings, oneOnOne }) => [
        summary,
        scope ?? '',
        ...misreadings,
        ...oneOnOne,
      ]),
      ...lines.flatMap(({ statement, practices, evidence }) => [statement, ...practices, ...evidence]),
      ...framework.principles.map(({ meaning }) => meaning),
    ];
    const pattern = /[$€£]\s?\d|\d\s?%|\bper ?cent\b|\b\d+\+? years?\b|\bsalary\b|\bguarantee/i;
    expect(texts.filter((text) => pattern.test(text))).toEqual([]);
  });

  it('no text has what Slack would act on, or a link', () => {
    expect(JSON.stringify(framework).match(/<[!@#]|https?:\/\//g)).toBeNull();
  });

  it('every text is short enough to be read on a card', () => {
    expect(Math.max(...lines.map(({ statement }) => statement.length))).toBeLessThanOrEqual(200);
  });
});
