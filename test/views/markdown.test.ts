import { expect, it } from 'vitest';
import { inMarkdown } from '../../src/views/markdown.ts';

it.each([
  ['P&L', 'P&amp;L'],
  ['<!channel>', '&lt;!channel&gt;'],
  ['*bold* _slanted_ ~gone~ `code`', '\\*bold\\* \\_slanted\\_ \\~gone\\~ \\`code\\`'],
  ['[a link](https://evil.example)', '\\[a link\\](https://evil.example)'],
  ['# no title', '\\# no title'],
  ['back\\slash', 'back\\\\slash'],
])('%j is shown as it is written', (text, markdown) => {
  expect(inMarkdown(text)).toBe(markdown);
});
