import { stem } from '../language/stem.ts';
import { meaningsOf } from '../language/thesaurus.ts';
import { tokensOf } from '../language/tokens.ts';
import { isStopWord } from './stop-words.ts';

/** A word as it is searched: its stem, unless it stands in every text, and the groups of the thesaurus it belongs to. */
export type SearchWord = {
  stem: string | undefined;
  /** Groups that this word belongs to or that a phrase beginning with it belongs to. */
  begins: readonly string[];
  /** Groups of phrases that began with an earlier word. */
  continues: readonly string[];
};

/** The words of a text that are worth searching for. */
export function searchWords(text: string): SearchWord[] {
  const words = tokensOf(text).map(({ word }) => word);
  const stems = words.map(stem);
  const meanings = meaningsOf(stems);
  return words.flatMap((word, at) => {
    const { begins = [], continues = [] } = meanings[at] ?? {};
    const isStop = isStopWord(word);
    if (isStop && begins.length + continues.length === 0) return [];
    return [{ stem: isStop ? undefined : stems[at], begins, continues }];
  });
}
