import { evidenceLines } from '../framework/cited-line.ts';
import type { Level } from '../framework/framework.ts';
import type { CoachingAspect, Question } from '../question/question.ts';
import type { Part } from './answer.ts';
import type { Draft } from './draft.ts';
import { lookAtMore, lookAtPractice, looksFrom } from './next-looks.ts';
import { wording } from './wording.ts';

/** Our coaching about a level, where that is what is asked for: evidence, misreadings, questions for a 1:1. */
export function coachingAnswer(question: Question, draft: Draft): Draft {
  const { framework, coaching, levels } = question;
  const [level] = levels;
  if (coaching === undefined || level === undefined || !coached.has(draft.intent)) return draft;
  const parts = levels.slice(0, 2).flatMap((one): Part[] => {
    const lines = linesOf[coaching](one);
    return lines.length === 0
      ? []
      : [
          { kind: 'level', level: one },
          { kind: 'lines', title: titles[coaching], lines },
        ];
  });
  if (parts.length === 0) return draft;
  return {
    ...draft,
    outcome: 'answered',
    parts,
    next: [lookAtMore(framework, level), lookAtPractice(framework, level), ...looksFrom(framework, level).slice(0, 2)],
  };
}

const coached: ReadonlySet<Draft['intent']> = new Set(['level', 'criteria', 'tip', 'which-level', 'next-step', 'self']);

const titles: Readonly<Record<CoachingAspect, string>> = {
  evidence: wording.evidence,
  misreadings: wording.misread,
  'one-on-one': wording.oneOnOne,
};

const linesOf = {
  evidence: ({ expectations }: Level) => expectations.flatMap((line) => evidenceLines(line).slice(0, 1)).slice(0, 8),
  misreadings: ({ id, misreadings }: Level) => misreadings.map((text) => editorial(id, text)),
  'one-on-one': ({ id, oneOnOne }: Level) => oneOnOne.map((text) => editorial(id, text)),
} satisfies Record<CoachingAspect, unknown>;

function editorial(id: string, text: string) {
  return { id, text, provenance: 'editorial' } as const;
}
