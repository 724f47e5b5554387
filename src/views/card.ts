import type { CitedLine } from '../framework/cited-line.ts';
import type { CareerFramework } from '../framework/framework.ts';

/** What a reply says, before it becomes Slack's blocks or a terminal's text: both are drawn from this one value. */
export type Card = {
  /** Empty where a person is only spoken to. */
  title: string;
  /** Small print under the title. */
  context: readonly string[];
  body: readonly CardLine[];
  /** Stands under the body: a table where Slack takes one, its lines where not. */
  table?: Table;
  /** Small print under the body. */
  footer: readonly string[];
  buttons: readonly CardButton[];
};

/** Cells are plain text; every row is as long as the header. */
export type Table = {
  header: readonly string[];
  rows: readonly (readonly string[])[];
  lines: readonly CardLine[];
};

export type CardLine =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  /** `lead` names what the line is said of, where the card speaks of several things. */
  | { kind: 'cited'; line: CitedLine; lead?: string };

export type CardButton =
  /** `command` is what the person could have typed after `/ladder`. */
  | { kind: 'look'; label: string; command: string }
  /** Posts what `command` shows to the channel, once the person has confirmed it. */
  | { kind: 'share'; command: string };

export const heading = (text: string): CardLine => ({ kind: 'heading', text });
export const sentence = (text: string): CardLine => ({ kind: 'text', text });
export const cited = (line: CitedLine): CardLine => ({ kind: 'cited', line });
export const citedOf = (lead: string, line: CitedLine): CardLine => ({ kind: 'cited', line, lead });
export const look = (label: string, command: string): CardButton => ({ kind: 'look', label, command });
export const share = (command: string): CardButton => ({ kind: 'share', command });

/** Which written ladder a card speaks from. */
export function edition({ title, version }: CareerFramework): string {
  return `${title} · version ${version}`;
}
