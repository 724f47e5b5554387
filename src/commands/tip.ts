import { findLevelsInText } from '../framework/find-levels-in-text.ts';
import { tipAfter } from '../tips/rotation.ts';
import type { TipLibrary } from '../tips/tip-library.ts';
import { tipOfTheDay } from '../tips/tip-of-the-day.ts';
import { tipOrder } from '../tips/tip-order.ts';
import { noTipCard, ownTipMessage, whyTipCard } from '../views/own-tip.ts';
import type { Asked, Subcommand } from './subcommand.ts';

/** `/ladder tip [level]`: one to begin with today; `tip … after <id>` the one after it, `tip why <id>` the line behind it. */
export function tip(tips: TipLibrary, now: () => number): Subcommand {
  return {
    name: 'tip',
    isAboutLevels: true,
    usage: 'tip <level>',
    says: 'one thing to do this week; without a level, for your own',
    // Never kept: tomorrow brings another.
    run: async (asked) => {
      const all = tips.of(asked.framework.id);
      const { words, shown, why } = readWords(asked.words);
      const named = all.find(({ id }) => id === (why ?? words));
      if (named !== undefined)
        return why === undefined ? ownTipMessage(asked.framework, named, []) : whyTipCard(asked.framework, named);
      const levels = await levelsFor(asked, words);
      const order = tipOrder(all, levels, asked.who.user);
      const chosen = shown === undefined ? tipOfTheDay(order, now()) : tipAfter(order, shown);
      return chosen === undefined ? noTipCard(asked.framework) : ownTipMessage(asked.framework, chosen, levels);
    },
  };
}

function readWords(words: string): { words: string; shown?: string; why?: string } {
  const [, before = words, shown] = /^(.*?)\s*\bafter (\S+)$/i.exec(words) ?? [];
  const [, why] = /^why (\S+)$/i.exec(words) ?? [];
  return { words: before, ...(shown !== undefined && { shown }), ...(why !== undefined && { why }) };
}

async function levelsFor({ framework, ownLevel }: Asked, words: string): Promise<string[]> {
  const named = findLevelsInText(framework, words).flatMap(({ levels }) => levels);
  if (named.length > 0) return [...new Set(named.map(({ id }) => id))];
  // Without the store there is a tip all the same, for everyone.
  const own = await ownLevel().catch(() => undefined);
  return own === undefined ? [] : [own.id];
}
