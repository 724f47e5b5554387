import { describe, expect, it } from 'vitest';
import { escapeText, quoted } from '../../src/views/escape.ts';

describe('text from outside is shown as it is, and Slack acts on nothing in it:', () => {
  it.each([
    ['<!channel>', '&lt;!channel&gt;'],
    ['<@U0ADMIN>', '&lt;@U0ADMIN&gt;'],
    ['<https://evil.example|your bank>', '&lt;https://evil.example|your bank&gt;'],
    ['R&D > research', 'R&amp;D &gt; research'],
    ['&lt;!here&gt;', '&amp;lt;!here&amp;gt;'],
    ['שלום 🙂', 'שלום 🙂'],
  ])('%j', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });
});

describe('what somebody typed is quoted short and inert:', () => {
  it.each([
    ['a name as it is', 'Sr. Project Manager', 'Sr. Project Manager'],
    ['formatting', '*bold* _it_ ~no~ `code`', 'bold it no code'],
    ['a broadcast', '<!channel>', '!channel'],
    ['a link', 'see https://evil.example/?q=1 or www.evil.example now', 'see … or … now'],
    ['a link with a label', '<https://evil.example|your bank>', '… bank'],
    ['what is invisible or turns the text around', 'a\u202Eb\u0000c\u200Bd', 'a b c d'],
    ['lines', 'one\n\n  two\tthree', 'one two three'],
    ['right-to-left', 'מנהל מוצר', 'מנהל מוצר'],
    ['nothing', '  ', ''],
  ])('%s', (_, typed, shown) => {
    expect(quoted(typed)).toBe(shown);
  });

  it('at most sixty characters, none of them halved', () => {
    expect(quoted('🙂'.repeat(10_000))).toBe(`${'🙂'.repeat(60)}…`);
  });
});
