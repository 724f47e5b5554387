import { builtLadder } from './built-ladder.ts';

/** A small ladder with something of everything, to be read on a card. */
export const bakeryLadder = builtLadder({
  version: '1.2',
  source: { title: 'the handbook', note: 'one bakery’s view' },
  tracks: [
    { id: 'craft', title: 'Craft' },
    { id: 'management', title: 'Management' },
  ],
  competencies: [
    { id: 'bread', title: 'Bread', definition: 'How it is baked.' },
    { id: 'people', title: 'People', definition: 'Who bakes it.' },
    { id: 'shop', title: 'Shop', definition: 'Where it is sold.' },
  ],
  'every-level': [
    { competency: 'bread', statement: 'Washes hands.' },
    { competency: 'shop', statement: 'Is friendly.' },
  ],
  levels: [
    {
      id: 'apprentice',
      title: 'Apprentice',
      summary: 'Learns to bake.',
      expectations: [{ competency: 'bread', statement: 'Bakes bread.' }],
    },
    {
      id: 'baker',
      title: 'Baker',
      scope: 'one oven',
      summary: 'Runs an oven.',
      expectations: [
        {
          competency: 'bread',
          statement: 'Bakes cakes.',
          practices: ['Bake one a day.'],
          evidence: ['An empty tray.'],
        },
        { competency: 'shop', statement: 'Serves guests.' },
      ],
      misreadings: ['It is not about speed.'],
      'one-on-one': ['Which cake sold worst?'],
    },
    {
      id: 'master',
      title: 'Master Baker',
      summary: 'Invents bread.',
      expectations: [
        { competency: 'bread', statement: 'Bakes cakes.' },
        { competency: 'bread', statement: 'Invents a bread.', practices: ['Try a flour.'], evidence: ['A recipe.'] },
        {
          competency: 'people',
          statement: 'Teaches bakers.',
          provenance: 'external',
          confidence: 'low',
          source: 'a survey',
          practices: ['Show one fold.'],
        },
      ],
    },
    {
      id: 'chef',
      title: 'Chef',
      track: 'management',
      rank: 3,
      summary: 'Leads bakers.',
      expectations: [{ competency: 'people', statement: 'Leads bakers.' }],
    },
  ],
  principles: [
    { id: 'taste', title: 'Taste', meaning: 'Taste it first.', 'in-practice': { early: 'Ask.', senior: 'Decide.' } },
    { id: 'patience', title: 'Patience', meaning: 'Let it rise.' },
  ],
  glossary: [
    { id: 'dough', term: 'Dough', meaning: 'What bread was.', provenance: 'guide' },
    { id: 'crumb', term: 'Crumb', meaning: 'What is left.', provenance: 'external', source: 'a cook' },
  ],
  'not-covered': [
    { id: 'pay', asks: ['salary'], says: 'Pay is not in here.' },
    { id: 'night-work', asks: ['nights'], says: 'Nights are not in here.' },
  ],
});
