import type { Answer } from '../answer/answer.ts';
import type { CareerFrameworks } from '../framework/career-frameworks.ts';
import type { CareerFramework, Level } from '../framework/framework.ts';
import type { Card } from '../views/card.ts';
import { cardMessage } from '../views/card-message.ts';
import { ladderCard } from '../views/ladder.ts';
import type { Message } from '../views/message.ts';
import { pageOf } from '../views/paging.ts';
import type { Who } from '../workspace.ts';
import { askedMessage } from './ask.ts';
import { keptMessages } from './kept-messages.ts';
import { levelLookUp } from './level.ts';
import { type ParsedCommand, parseCommand } from './parse-command.ts';
import type { Place } from './place.ts';
import type { Shown } from './subcommand.ts';
import { type SubcommandDeps, subcommands } from './subcommands.ts';

export type Deps = SubcommandDeps & {
  frameworks: CareerFrameworks;
  /** Answers what is neither a subcommand nor a level's name. */
  ask: (asked: { text: string; frameworks: CareerFrameworks; who: Who }) => Promise<Answer>;
};

/** Answers what was typed after `/ladder`; a look-up, which needs nothing but the ladder, at once. */
export type Commands = (typed: string, who: Who, place?: Place) => Message | Promise<Message>;

export function createCommands(deps: Deps): Commands {
  const known = subcommands(deps);
  const kept = keptMessages(1_000);
  return (typed, who, place = {}) => {
    const before = kept.get(typed);
    if (before !== undefined) return before;
    const parsed = parseCommand(deps.frameworks, known, typed);
    const card = lookUp(deps, parsed, who, place);
    // A question may be anything, also private: only look-ups are kept.
    if (card === undefined) return ask(deps, parsed, who);
    return card instanceof Promise ? card.then((later) => draw(later, parsed)) : kept.keep(typed, draw(card, parsed));
  };
}

async function ask(deps: Deps, { words, framework }: ParsedCommand, who: Who): Promise<Message> {
  const frameworks = { ...deps.frameworks, standard: framework };
  return askedMessage(await deps.ask({ text: words, frameworks, who }), words);
}

/** What needs no understanding: a subcommand, the ladder itself, a level's name. */
function lookUp(deps: Deps, parsed: ParsedCommand, who: Who, place: Place): Shown | Promise<Shown> | undefined {
  const { framework, subcommand, words } = parsed;
  if (subcommand !== undefined) {
    const ownLevel = () => readOwnLevel(deps, framework, who);
    return subcommand.run({ who, place, frameworks: deps.frameworks, framework, words, ownLevel });
  }
  return words === '' ? ladderCard(framework) : levelCardHere(deps, parsed);
}

/** A level of the named framework, or of the standard one, or, where that has none, of the only other that has one. */
function levelCardHere({ frameworks }: Deps, { framework, isNamed, words }: ParsedCommand): Card | undefined {
  const here = levelLookUp(framework, words);
  if (here !== undefined || isNamed) return here;
  const elsewhere = frameworks.all.flatMap((other) => levelLookUp(other, words) ?? []);
  return elsewhere.length === 1 ? elsewhere[0] : undefined;
}

async function readOwnLevel({ preferences }: Deps, framework: CareerFramework, who: Who): Promise<Level | undefined> {
  const { level } = await preferences.get(who.workspace, who.user);
  if (level?.framework !== framework.id) return undefined;
  return framework.levels.find(({ id }) => id === level.level);
}

function draw(shown: Shown, { framework, subcommand, words, page }: ParsedCommand): Message {
  if ('blocks' in shown) return shown;
  const command = [framework.id, subcommand?.name, words].filter(Boolean).join(' ');
  return cardMessage(pageOf(shown, command, page));
}
