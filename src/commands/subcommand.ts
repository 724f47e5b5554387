import type { CareerFrameworks } from '../framework/career-frameworks.ts';
import type { CareerFramework, Level } from '../framework/framework.ts';
import type { Card } from '../views/card.ts';
import type { Message } from '../views/message.ts';
import type { Who } from '../workspace.ts';
import type { Place } from './place.ts';

/** One subcommand's share of what was typed. */
export type Asked = {
  who: Who;
  place: Place;
  frameworks: CareerFrameworks;
  /** The one that was named, or the standard one. */
  framework: CareerFramework;
  /** What followed the subcommand. */
  words: string;
  /** The level that the person chose as their own in this framework. Reads the store. */
  ownLevel: () => Promise<Level | undefined>;
};

/** A card, or a message where something has to stand in it that a card has no place for. */
export type Shown = Card | Message;

/** A form of `/ladder …`. What needs no store is answered at once, not in a promise: it can then be kept. */
export type Subcommand = {
  name: string;
  otherNames?: readonly string[];
  /** Whether levels' names follow: where nobody names a ladder, they can tell which one is meant. */
  isAboutLevels?: true;
  /** Whether it answers the ladder's owners alone. */
  isForOwners?: true;
  /** With places for names, as `example` fills them. */
  usage: string;
  says: string;
  run: (asked: Asked) => Shown | Promise<Shown>;
};
