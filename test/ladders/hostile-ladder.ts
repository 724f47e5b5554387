import { builtLadder } from './built-ladder.ts';

/** What Slack would act on, or stumble over, if it stood in a message as it is. */
export const hostileText =
  '<!channel> <@U0ADMIN> <https://evil.example|click> & &lt; *bold* _it_ ~no~ `code` ```block``` > quote :tada: 🙂👩‍👩‍👧 שלום \u202Egnp.exe "\\';

/** As long as the file may have it. */
const longText = `${hostileText} and more `.repeat(60).slice(0, 4_990);
const longTitle = `${hostileText} ${'Senior '.repeat(50)}`.slice(0, 299);

const tracks = ['one', 'two', 'three'].map((id) => ({ id, title: `${longTitle} ${id}`.slice(-290) }));
const competencies = ['a', 'b', 'c'].map((id) => ({
  id,
  title: `${id} ${longTitle}`.slice(0, 290),
  definition: longText,
}));
const expectations = Array.from({ length: 5 }, (_, index) => ({
  competency: 'abc'.charAt(index % 3),
  statement: `${index} ${longText}`.slice(0, 5_000),
  provenance: 'external' as const,
  confidence: 'disputed' as const,
  source: hostileText,
  practices: [hostileText],
  evidence: [longText],
}));

/** Two rungs on each of three tracks that fork at once; every text hostile and as long as can be; two levels share a title. */
export const hostileLadder = builtLadder({
  id: 'hostile',
  title: longTitle,
  version: hostileText,
  source: { title: longText, note: longText },
  tracks,
  competencies,
  levels: tracks.flatMap(({ id: track }, at) =>
    [1, 2].map((step) => ({
      id: `${track}-${step}`,
      title: `${at % 2}${step} ${longTitle}`.slice(0, 300),
      track,
      rank: at === 0 ? step : step + 1,
      codes: [{ code: `L${at}${step}`, confidence: 'low' as const, source: hostileText, note: longText }],
      summary: longText,
      scope: longText,
      expectations,
      misreadings: [longText],
      'one-on-one': [longText, hostileText],
    })),
  ),
  'every-level': expectations,
  principles: ['p', 'q'].map((id) => ({
    id,
    title: `${id} ${longTitle}`.slice(0, 290),
    meaning: longText,
    'in-practice': { early: longText, middle: longText, senior: longText },
  })),
  glossary: ['g', 'h'].map((id) => ({
    id,
    term: `${id} ${longTitle}`.slice(0, 290),
    meaning: longText,
    provenance: 'external' as const,
    source: longText,
  })),
  'not-covered': [{ id: 'pay', asks: ['pay'], says: longText }],
});
