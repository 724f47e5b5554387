import type { types } from '@slack/bolt';
import type { Answer } from '../../src/answer/answer.ts';
import { createCommands, type Deps } from '../../src/commands/commands.ts';
import type { CareerFramework } from '../../src/framework/framework.ts';
import type { Message } from '../../src/views/message.ts';
import type { Who } from '../../src/workspace.ts';
import { inMemoryPreferences } from '../fakes/in-memory-preferences.ts';
import { inMemoryTopicCounts } from '../fakes/in-memory-topic-counts.ts';
import { tipsParts } from '../fakes/tips-parts.ts';

export const ada: Who = { workspace: '-:T0ACME', user: 'U0ADA' };
export const ben: Who = { workspace: '-:T0ACME', user: 'U0BEN' };

/** `/ladder` over these ladders, of which the first is the standard one. What is no look-up is answered with a card "Asked". */
export function ladderCommand(standard: CareerFramework, ...others: readonly CareerFramework[]) {
  const frameworks = { all: [standard, ...others], standard };
  const deps: Deps = {
    ...tipsParts(frameworks),
    frameworks,
    preferences: inMemoryPreferences(),
    topicCounts: inMemoryTopicCounts(),
    owners: [ada.user],
    ask: async (question) => asked(question.text, question.frameworks.standard),
  };
  const command = createCommands(deps);
  return async (typed: string, who = ada) => shown(await command(typed, who));
}

function asked(text: string, framework: CareerFramework): Answer {
  const parts = [{ kind: 'sentence' as const, text: `Asked: ${text}` }];
  const about = { framework, intent: 'help' as const, outcome: 'clarify' as const, aboutAsker: false };
  return { ...about, levels: [], parts, notStated: [], next: [] };
}

/** A reply as tests look at it. */
function shown(message: Message) {
  const elements = message.blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
  const buttons = elements.filter((element): element is types.Button => element.type === 'button');
  const [title = '', ...lines] = message.text.split('\n');
  return {
    ...message,
    title,
    lines,
    looks: buttons.flatMap(({ action_id: id, value }) =>
      id?.startsWith('look:') && value !== undefined ? [value] : [],
    ),
    shares: buttons.flatMap(({ action_id: id, value }) => (id === 'share' && value !== undefined ? [value] : [])),
    labels: buttons.map(({ text }) => text.text),
  };
}

export type Shown = ReturnType<typeof shown>;
