import { principleLine } from '../framework/cited-line.ts';
import { counted } from '../framework/counted.ts';
import type { CareerFramework } from '../framework/framework.ts';
import type { Principle } from '../framework/schema.ts';
import { type Card, type CardLine, cited, citedOf, edition, heading, look, sentence, share } from './card.ts';

/** All principles, a line each. */
export function principlesCard(framework: CareerFramework): Card {
  const { id, principles } = framework;
  if (principles.length === 0) return noPrinciplesCard(framework);
  return {
    title: counted(principles.length, 'principle'),
    context: [`applied at every level · ${edition(framework)}`],
    body: principles.map(principleLine).map(cited),
    footer: ['/ladder principles <name> shows what one looks like early, in the middle and at senior levels.'],
    buttons: [look('All levels', id), share(`${id} principles`)],
  };
}

function noPrinciplesCard(framework: CareerFramework): Card {
  return {
    title: 'Principles',
    context: [edition(framework)],
    body: [sentence('This ladder names no principles.')],
    footer: [],
    buttons: [look('All levels', framework.id)],
  };
}

/** One principle: what it means, and what it looks like as a career goes on. */
export function principleCard(framework: CareerFramework, principle: Principle): Card {
  return {
    title: principle.title,
    context: [`principle · applied at every level · ${edition(framework)}`],
    body: [cited(principleLine(principle)), ...inPracticeLines(principle)],
    footer: [],
    buttons: [
      ...neighbouringPrinciple(framework, principle),
      look('All principles', `${framework.id} principles`),
      share(`${framework.id} principles ${principle.id}`),
    ],
  };
}

function inPracticeLines({ id, 'in-practice': stages = {} }: Principle): CardLine[] {
  const lines = (['early', 'middle', 'senior'] as const).flatMap((stage) => {
    const text = stages[stage];
    return text === undefined ? [] : [citedOf(stageTitles[stage], { id, text, provenance: 'editorial' })];
  });
  return lines.length === 0 ? [] : [heading('In practice'), ...lines];
}

const stageTitles = { early: 'Early levels', middle: 'Middle levels', senior: 'Senior levels' };

function neighbouringPrinciple({ id, principles }: CareerFramework, principle: Principle) {
  const next = principles[principles.indexOf(principle) + 1];
  return next === undefined ? [] : [look(`${next.title} ▶`, `${id} principles ${next.id}`)];
}
