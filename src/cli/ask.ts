import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Answer } from '../answer/answer.ts';
import { answerQuestion } from '../answer/answer-question.ts';
import { citationsOf } from '../answer/citations.ts';
import { type CareerFrameworks, findFramework } from '../framework/career-frameworks.ts';
import { loadFrameworks } from '../framework/load.ts';
import type { ThreadMemory } from '../question/thread-memory.ts';
import { StartupError } from '../startup-error.ts';
import { answerCard } from '../views/answer.ts';
import { cardMessage } from '../views/card-message.ts';
import { cardText } from '../views/card-text.ts';
import { type AskArguments, askArguments } from './ask-arguments.ts';
import type { CliCommand, Io } from './io.ts';
import { linesOf } from './lines-of.ts';

/** `ladder ask …`: one question, or with `-` one a line of standard input, each answered by itself and in order. */
export const ask: CliCommand = async (args, io) => {
  const asked = askArguments(args);
  const frameworks = frameworksFor(asked, io);
  let memory: ThreadMemory | undefined;
  for await (const question of questions(asked, io)) {
    const reply = answerQuestion({ text: question, frameworks, memory });
    if (asked.isThread) memory = reply.memory;
    const line = asked.isJson ? JSON.stringify(asRecord(question, reply.answer)) : asText(reply.answer);
    // Whoever reads slowly is waited for: thousands of answers need not stand in memory.
    if (!io.stdout.write(`${line}\n`)) await once(io.stdout, 'drain');
  }
  return 0;
};

async function* questions({ question }: AskArguments, { stdin }: Io): AsyncGenerator<string> {
  if (question !== '-') yield question;
  else yield* linesOf(stdin);
}

function frameworksFor({ framework }: AskArguments, { env }: Io): CareerFrameworks {
  const folder = env.LADDER_DATA ?? fileURLToPath(new URL('../../data/', import.meta.url));
  const frameworks = loadFrameworks(folder, env.LADDER_DEFAULT);
  if (framework === undefined) return frameworks;
  const standard = findFramework(frameworks, framework);
  if (standard !== undefined) return { ...frameworks, standard };
  throw new StartupError(
    `There is no framework "${framework}", but there is ${frameworks.all.map(({ id }) => id).join(', ')}`,
  );
}

function asText(answer: Answer): string {
  return cardText(answerCard(answer));
}

function asRecord(question: string, answer: Answer) {
  const { intent, levels, outcome, notStated } = answer;
  return {
    question,
    intent,
    levels: levels.map(({ id }) => id),
    outcome,
    citations: citationsOf(answer),
    notStated: notStated.map(({ id }) => id),
    text: cardMessage(answerCard(answer)).text,
  };
}
