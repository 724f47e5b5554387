import type { Answer } from '../answer/answer.ts';
import type { CitedLine } from '../framework/cited-line.ts';
import type { Who } from '../workspace.ts';

/** A sentence that says what its lines say. Whoever shows it shows their ids and their marks. */
export type PhrasedSentence = { text: string; lines: readonly CitedLine[] };

export type PhraseRequest = {
  /** What was asked, as it was written. */
  question: string;
  answer: Answer;
  who: Who;
};

/**
 * Says an answer's lines in other words, sentence by sentence, each as soon as it has been checked. Never throws: after
 * a fault, beyond a limit and once aborted it ends, also before the first sentence; then the plain answer must do.
 */
export type Phraser = (request: PhraseRequest, signal: AbortSignal) => AsyncIterable<PhrasedSentence>;
