import type { Answer } from '../answer/answer.ts';
import { answerMessage } from '../views/answer-message.ts';
import type { RichMessage } from '../views/message.ts';
import {
  completeEnding,
  phrasedEnding,
  phrasedMessage,
  phrasedOpening,
  phrasedSentence,
  saysEnough,
} from '../views/phrased.ts';
import type { PhrasedSentence, PhraseRequest, Phraser } from './phraser.ts';
import { before } from './waiting.ts';

/** An answer that a model is putting in other words, sentence by sentence. */
export type Phrasing = {
  /** In Markdown, the first one at once. Ends early for who says stop; whoever ends it early ends the model's work. */
  pieces: AsyncGenerator<string, void>;
  /** What stands under the pieces taken so far: their lines, or all of the answer's where they say too little of it. */
  ending(): Pick<RichMessage, 'blocks' | 'plainBlocks'>;
  /** The pieces taken so far as one message, or the plain answer in their place. */
  message(): RichMessage;
  /** All of it as one message, or as much as there was time for; nothing where that is too little. */
  gathered(): Promise<RichMessage | undefined>;
};

/** Begins, or gives up: nothing where no sentence is ready before the deadline or there is none. */
export async function beginPhrasing(
  phrase: Phraser,
  request: PhraseRequest,
  stopped: AbortSignal,
  deadline: AbortSignal,
): Promise<Phrasing | undefined> {
  const givenUp = new AbortController();
  const sentences = phrase(request, AbortSignal.any([stopped, givenUp.signal]))[Symbol.asyncIterator]();
  const tooLate = AbortSignal.any([stopped, deadline]);
  const first = await before(tooLate, sentences.next());
  if (first === undefined || first.done === true) {
    // As the deadline itself would: the model was too slow, unless it was the person who stopped it.
    givenUp.abort(new DOMException('No sentence in time', 'TimeoutError'));
    return undefined;
  }
  return phrasingOf(request.answer, { first: first.value, sentences, stopped, tooLate, giveUp: () => givenUp.abort() });
}

type Begun = {
  first: PhrasedSentence;
  /** Those after it. */
  sentences: AsyncIterator<PhrasedSentence>;
  stopped: AbortSignal;
  tooLate: AbortSignal;
  giveUp: () => void;
};

function phrasingOf(answer: Answer, begun: Begun): Phrasing {
  const said: PhrasedSentence[] = [];
  const pieces = piecesOf(answer, begun, said);
  // Who stops it wants no more, however little that is.
  const isEnough = () => begun.stopped.aborted || saysEnough(answer, said);
  return {
    pieces,
    ending: () => (isEnough() ? phrasedEnding(answer, said) : completeEnding(answer)),
    message: () => (isEnough() ? phrasedMessage(answer, said) : answerMessage(answer)),
    gathered: async () => {
      let next = await before(begun.tooLate, pieces.next());
      while (next !== undefined && next.done !== true) next = await before(begun.tooLate, pieces.next());
      begun.giveUp();
      return saysEnough(answer, said) ? phrasedMessage(answer, said) : undefined;
    },
  };
}

async function* piecesOf(
  answer: Answer,
  { first, sentences, stopped, giveUp }: Begun,
  said: PhrasedSentence[],
): AsyncGenerator<string, void> {
  try {
    said.push(first);
    yield `${phrasedOpening(answer)}${phrasedSentence(first)}`;
    for (;;) {
      const next = await before(stopped, sentences.next());
      if (next === undefined || next.done === true) return;
      said.push(next.value);
      yield ` ${phrasedSentence(next.value)}`;
    }
  } finally {
    giveUp();
  }
}
