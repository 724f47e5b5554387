import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTips } from '../../src/tips/parse.ts';
import { ladder } from '../ladders/ladders.ts';

function shippedTips(id: string) {
  const file = new URL(`../../data/tips/${id}.yml`, import.meta.url).pathname;
  const framework = ladder(`../../data/frameworks/${id}.yml`);
  const parsed = parseTips(file, readFileSync(file, 'utf8'), [framework]);
  if (!parsed.ok) throw new Error(`${file} has faults: ${JSON.stringify(parsed.faults)}`);
  return { framework, tips: parsed.value.tips };
}

describe.each(['amazon-pm', 'engineering'])('the shipped tips for %s', (id) => {
  const { framework, tips } = shippedTips(id);

  it('are enough for a year without a repeat', () => {
    expect(tips.length).toBeGreaterThanOrEqual(52);
  });

  it('have one for every level at least', () => {
    const without = framework.levels.filter((level) => !tips.some(({ levels }) => levels.includes(level.id)));
    expect(without.map((level) => level.id)).toEqual([]);
  });

  it('promise no verdict, money or percentage', () => {
    const texts = tips.flatMap(({ action, why, notice, reflect }) => [action, why, notice, reflect]);
    expect(texts.filter((text) => /[$€£]\s?\d|\d\s?%|\bper ?cent\b|\bsalary\b|\bguarantee/i.test(text))).toEqual([]);
  });
});
