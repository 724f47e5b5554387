import { escapeText } from './escape.ts';

/** Text from outside for Slack's Markdown: shown as it is, and nothing in it acts. */
export function inMarkdown(text: string): string {
  return escapeText(text.replaceAll(/[\\`*_~[\]#|]/g, '\\$&'));
}
