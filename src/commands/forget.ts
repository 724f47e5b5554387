import type { PersonalData } from '../person/personal-data.ts';
import { forgetCard, forgottenCard } from '../views/forget.ts';
import type { Subcommand } from './subcommand.ts';

const agreed = ['yes', 'everything'];

/** `/ladder forget`: says what would go, and lets it go at the second word. */
export function forget(personalData: PersonalData): Subcommand {
  return {
    name: 'forget',
    usage: 'forget',
    says: 'deletes all that is stored about you; asks first',
    run: async ({ who, words }) => {
      if (!agreed.includes(words.toLowerCase())) return forgetCard();
      await personalData.deletePerson(who.workspace, who.user);
      return forgottenCard();
    },
  };
}
