import { cleanText } from '../question/clean-text.ts';

// What anybody asks of a ladder fits; the rest is not sent.
const mostCharacters = 1_000;

/** What somebody wrote without what tells who they are or speak of: mentions, ids, addresses and links stay here. */
export function withoutSlack(text: string): string {
  return cleanText(text)
    .replaceAll(/\b[UWCDGTE](?=[A-Z]*\d)[A-Z0-9]{7,}\b/g, ' ')
    .replaceAll(/\S+@\S+\.\S+/g, ' ')
    .replaceAll(/@[\w.-]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, mostCharacters);
}
