import { type Card, look, sentence } from './card.ts';

/** Asks before everything goes. */
export function forgetCard(): Card {
  return {
    title: 'Delete what is stored about you?',
    context: ['for good, at once'],
    body: [
      sentence(
        'Your level and target, how you like answers, your own weekly tips and what they brought, what your threads were last about, your part in the counts of topics.',
      ),
      sentence(
        'Tips that you set up for a channel go on there, with nobody’s name on them. Stop them first, if you want them gone: /ladder subscriptions.',
      ),
    ],
    footer: ['My Home shows all of it before you decide.'],
    buttons: [look('Delete everything about me', 'forget yes')],
  };
}

export function forgottenCard(): Card {
  return {
    title: 'Deleted',
    context: [],
    body: [sentence('Nothing is stored about you any more.')],
    footer: [],
    buttons: [],
  };
}
