import { expect, it } from 'vitest';
import { sentencesOf } from '../../src/question/sentences.ts';

it('what ends in a question mark is asked, the rest is told', () => {
  expect(sentencesOf('I am a Sr. PM. I like it! What comes next?')).toEqual({
    told: 'I am a Sr. PM. I like it!',
    asked: 'What comes next?',
  });
});

it.each(['what does a principal do', 'principal. please', 'who? where?', ''])(
  'all of it is asked where nothing or everything ends in a question mark: %j',
  (text) => {
    expect(sentencesOf(text)).toEqual({ told: '', asked: text });
  },
);
