import { describe, expect, it } from 'vitest';
import { competenciesCard, competencyCard } from '../../src/views/competency.ts';
import { frameworksCard } from '../../src/views/frameworks.ts';
import { helpCard } from '../../src/views/help.ts';
import { ladderCard } from '../../src/views/ladder.ts';
import { principleCard, principlesCard } from '../../src/views/principles.ts';
import { glossaryCard, termCard } from '../../src/views/term.ts';
import { bakeryLadder } from '../ladders/bakery-ladder.ts';
import { bareLadder } from '../ladders/bare-ladder.ts';
import { drawn } from './drawn.ts';

const [bread] = bakeryLadder.competencies;
const [taste, patience] = bakeryLadder.principles;
const [dough, crumb] = bakeryLadder.glossary;
if (!bread || !taste || !patience || !dough || !crumb) throw new Error('The bakery has them all');

describe('a ladder at a glance', () => {
  it('is every level in order, track by track, with its source, its note and what it does not state', () => {
    expect(drawn(ladderCard(bakeryLadder))).toEqual([
      'Bakery',
      'version 1.2 · 4 levels · from the handbook',
      'Craft:',
      '• 1. Apprentice: Learns to bake. [apprentice]',
      '• 2. Baker: one oven [baker]',
      '• 3. Master Baker: Invents bread. [master]',
      'Management:',
      '• 3. Chef: Leads bakers. [chef]',
      'one bakery’s view',
      'Not stated here: pay, night work.',
      '[Apprentice ▶] → bakery apprentice',
      '[Principles] → bakery principles',
      '[Help] → help',
      '[share] → bakery',
    ]);
  });

  it('is short where there is little', () => {
    expect(drawn(ladderCard(bareLadder))).toEqual([
      'Bare',
      'version 1.0 · 1 level · from the bakers’ handbook',
      '• 1. Only Baker: Is only. [only]',
      '[Only Baker ▶] → bare only',
      '[Help] → help',
      '[share] → bare',
    ]);
  });

  it('is one of those that there are', () => {
    expect(drawn(frameworksCard({ all: [bakeryLadder, bareLadder], standard: bakeryLadder }))).toEqual([
      '2 ladders',
      'Bakery answers unless you name another',
      '• Bakery (bakery) · version 1.2 · 4 levels · from the handbook',
      '• Bare (bare) · version 1.0 · 1 level · from the bakers’ handbook',
      '/ladder <ladder> <level> asks one by name.',
      '[Bakery] → bakery',
      '[Bare] → bare',
    ]);
  });
});

describe('a competency', () => {
  it('is shown across the levels from the lowest, after what is said of every level', () => {
    expect(drawn(competencyCard(bakeryLadder, bread))).toEqual([
      'Bread',
      'competency · Bakery · version 1.2',
      'How it is baked.',
      '• Every level: Washes hands. [every-level.1]',
      '• Apprentice: Bakes bread. [apprentice.1]',
      '• Baker: Bakes cakes. [baker.1]',
      '• Master Baker: Bakes cakes. [master.1]',
      '• Master Baker: Invents a bread. [master.2]',
      '[People ▶] → bakery competency people',
      '[All levels] → bakery',
      '[share] → bakery competency bread',
    ]);
  });

  it('is chosen from all of them', () => {
    expect(drawn(competenciesCard(bakeryLadder))).toEqual([
      'Competencies',
      'Bakery · version 1.2',
      '• Bread: How it is baked. [bread]',
      '• People: Who bakes it. [people]',
      '• Shop: Where it is sold. [shop]',
      '/ladder competency <name> shows one across all levels.',
      '[Bread] → bakery competency bread',
      '[People] → bakery competency people',
      '[Shop] → bakery competency shop',
      '[share] → bakery competency',
    ]);
  });
});

describe('principles', () => {
  it('are listed, a line each', () => {
    expect(drawn(principlesCard(bakeryLadder))).toEqual([
      '2 principles',
      'applied at every level · Bakery · version 1.2',
      '• Taste: Taste it first. [taste · our coaching]',
      '• Patience: Let it rise. [patience · our coaching]',
      '/ladder principles <name> shows what one looks like early, in the middle and at senior levels.',
      '[All levels] → bakery',
      '[share] → bakery principles',
    ]);
  });

  it('are shown in practice, as far as the ladder tells', () => {
    expect(drawn(principleCard(bakeryLadder, taste))).toEqual([
      'Taste',
      'principle · applied at every level · Bakery · version 1.2',
      '• Taste: Taste it first. [taste · our coaching]',
      'In practice:',
      '• Early levels: Ask. [taste · our coaching]',
      '• Senior levels: Decide. [taste · our coaching]',
      '[Patience ▶] → bakery principles patience',
      '[All principles] → bakery principles',
      '[share] → bakery principles taste',
    ]);
    expect(drawn(principleCard(bakeryLadder, patience)).slice(2)).toEqual([
      '• Patience: Let it rise. [patience · our coaching]',
      '[All principles] → bakery principles',
      '[share] → bakery principles patience',
    ]);
  });

  it('may be none', () => {
    expect(drawn(principlesCard(bareLadder))).toEqual([
      'Principles',
      'Bare · version 1.0',
      'This ladder names no principles.',
      '[All levels] → bare',
    ]);
  });
});

describe('terms', () => {
  it('are listed by name', () => {
    expect(drawn(glossaryCard(bakeryLadder))).toEqual([
      'Glossary',
      '2 terms · Bakery · version 1.2',
      'Dough · Crumb',
      '/ladder term <word> explains one, with its source.',
      '[All levels] → bakery',
      '[share] → bakery term',
    ]);
  });

  it('are explained with their source; where that is not the ladder, it is said', () => {
    expect(drawn(termCard(bakeryLadder, crumb))).toEqual([
      'Crumb',
      'glossary · Bakery · version 1.2',
      '• Crumb: What is left. [crumb · reported elsewhere: a cook]',
      'The ladder itself does not explain this word.',
      '[All terms] → bakery term',
      '[share] → bakery term crumb',
    ]);
    expect(drawn(termCard(bakeryLadder, dough)).slice(2, 4)).toEqual([
      '• Dough: What bread was. [dough]',
      '[All terms] → bakery term',
    ]);
  });

  it('may be none', () => {
    expect(drawn(glossaryCard(bareLadder))).toEqual([
      'Glossary',
      'Bare · version 1.0',
      'This ladder explains no terms.',
      '[All levels] → bare',
    ]);
  });
});

describe('help', () => {
  const usages = [
    { usage: 'compare <level> <above>', says: 'the difference' },
    { usage: 'term <term>', says: 'a word' },
    { usage: 'principles <principle>', says: 'one of them' },
    { usage: 'frameworks', says: 'which there are' },
  ];

  it('gives an example of every form, in names that the ladder has', () => {
    expect(drawn(helpCard(bakeryLadder, '/ladder', usages))).toEqual([
      'What your ladder says, line by line',
      'Bakery · version 1.2',
      '• /ladder – the ladder at a glance',
      '• /ladder baker – what a level expects',
      '• /ladder compare baker master – the difference',
      '• /ladder term dough – a word',
      '• /ladder principles taste – one of them',
      '• /ladder frameworks – which there are',
      'Or ask in your own words: in a direct message, by mention, or after /ladder. I answer with the id of each line.',
      'Only you see my replies to /ladder. Nothing you write is stored.',
      '[All levels] → bakery',
      '[Competencies] → bakery competency',
      '[Principles] → bakery principles',
    ]);
  });

  it('leaves out what this ladder has nothing for', () => {
    expect(drawn(helpCard(bareLadder, '/ladder bare', usages)).slice(2, 6)).toEqual([
      '• /ladder bare – the ladder at a glance',
      '• /ladder bare only – what a level expects',
      '• /ladder bare frameworks – which there are',
      'Or ask in your own words: in a direct message, by mention, or after /ladder. I answer with the id of each line.',
    ]);
  });
});
