import type { Answer, NextLook } from '../answer/answer.ts';
import { citationsOf } from '../answer/citations.ts';
import { unhelpfulTopic } from '../answer/gap-topics.ts';
import { lookAtComparison, lookAtLevel } from '../answer/next-looks.ts';
import type { CitedLine } from '../framework/cited-line.ts';
import { answerCard } from './answer.ts';
import { sectionTexts } from './block-text.ts';
import { type Card, type CardLine, cited, edition, look } from './card.ts';
import { framed, lineBlocks, section } from './card-message.ts';
import { lineText } from './card-text.ts';
import { citationMark } from './citation-mark.ts';
import { escapeText } from './escape.ts';
import { feedbackBlock, feedbackButtons } from './feedback.ts';
import { inMarkdown } from './markdown.ts';
import type { RichMessage } from './message.ts';

/** What a model said in other words, and the lines that say it. */
export type SaidSentence = { text: string; lines: readonly CitedLine[] };

/** Markdown: what the answer is about, and our own sentences word for word. */
export function phrasedOpening(answer: Answer): string {
  const { title, body } = openingCard(answer);
  return [`**${inMarkdown(title)}**`, ...body.map((line) => inMarkdown(wordsOf(line))), ''].join('\n\n');
}

/** Markdown and mrkdwn alike: the check lets no sentence carry markup of its own. */
export function phrasedSentence({ text, lines }: SaidSentence): string {
  const ids = [...new Set(lines.map(({ id }) => `\`${id}\``))];
  const marks = [...new Set(lines.flatMap((line) => citationMark(line) ?? []))];
  return [escapeText(text), ...ids, ...marks.map((mark) => `_(${escapeText(mark)})_`)].join(' ');
}

/** Whether this much may stand for the whole answer. */
export function saysEnough(answer: Answer, said: readonly SaidSentence[]): boolean {
  return linesOf(said).length >= Math.min(2, citationsOf(answer).length);
}

type Ending = Pick<RichMessage, 'blocks' | 'plainBlocks'>;

/** What stands under the sentences: their lines word for word, what is not stated, where to look next, and 👍 👎. */
export function phrasedEnding(answer: Answer, said: readonly SaidSentence[]): Ending {
  return endingOf(answer, saidCard(answer, said));
}

/** The same with every line of the answer, under sentences that say too little of it. */
export function completeEnding(answer: Answer): Ending {
  return endingOf(answer, linesCard(answer));
}

function endingOf(answer: Answer, { body, footer: notStated, buttons }: Card): Ending {
  const blocks = framed({ title: '', context: [footer(answer)], footer: notStated, buttons }, lineBlocks(body));
  const topic = unhelpfulTopic(answer);
  return { blocks: [...blocks, feedbackBlock(topic)], plainBlocks: [...blocks, feedbackButtons(topic)] };
}

/** The same in one message, where nothing can be streamed. */
export function phrasedMessage(answer: Answer, said: readonly SaidSentence[]): RichMessage {
  const { title, context, body } = openingCard(answer);
  const sentences = sectionTexts(said.map(phrasedSentence)).map(section);
  const opening = framed({ title, context, footer: [], buttons: [] }, [...lineBlocks(body), ...sentences]);
  const { blocks, plainBlocks } = phrasedEnding(answer, said);
  const { body: lines, footer: notStated } = saidCard(answer, said);
  const spoken = said.map(({ text, lines }) => `${text} [${lines.map(({ id }) => id).join(', ')}]`);
  const text = [title, ...body.map(wordsOf), ...spoken, footer(answer), ...lines.map(lineText), ...notStated];
  return {
    text: escapeText(text.join('\n')),
    blocks: [...opening, ...blocks],
    plainBlocks: [...opening, ...plainBlocks],
  };
}

function wordsOf(line: CardLine): string {
  return line.kind === 'cited' ? lineText(line) : line.text;
}

function openingCard(answer: Answer): Card {
  const { title, context } = answerCard(answer);
  const parts = answer.parts.filter(({ kind }) => kind === 'sentence' || kind === 'level');
  return { ...answerCard({ ...answer, parts }), title, context };
}

/** The lines that were said, with the others one tap away; or all of them, where no look-up has them together. */
function saidCard(answer: Answer, said: readonly SaidSentence[]): Card {
  const [whole, card] = [lookAtAll(answer), linesCard(answer)];
  if (whole === undefined) return card;
  const others = card.buttons.filter((button) => button.kind !== 'look' || button.command !== whole.command);
  return { ...card, body: linesOf(said).map(cited), buttons: [look(whole.label, whole.command), ...others] };
}

function linesCard(answer: Answer): Card {
  return answerCard({ ...answer, parts: answer.parts.filter(({ kind }) => kind !== 'sentence' && kind !== 'level') });
}

function lookAtAll(answer: Answer): NextLook | undefined {
  const { framework, levels } = answer;
  const [level, other] = levels;
  const theirs = new Set(levels.flatMap(({ expectations }) => expectations.map(({ id }) => id)));
  if (level === undefined || levels.length > 2 || citationsOf(answer).some((id) => !theirs.has(id))) return undefined;
  return other === undefined
    ? { ...lookAtLevel(framework, level), label: 'All its lines' }
    : { ...lookAtComparison(framework, levels), label: 'The whole difference' };
}

function footer({ framework }: Answer): string {
  return `AI-phrased, from these lines · ${edition(framework)}`;
}

/** Every line once, in the order in which they were said. */
function linesOf(said: readonly SaidSentence[]): CitedLine[] {
  return [...new Map(said.flatMap(({ lines }) => lines).map((line) => [`${line.id} ${line.text}`, line])).values()];
}
