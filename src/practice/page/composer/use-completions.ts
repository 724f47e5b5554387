import { type KeyboardEvent, useMemo, useState } from 'react';
import { useBot, usePeople, useWorkspace } from '../workspace/workspace-context.ts';
import { builtInCommands } from './built-in-commands.ts';
import { type Completion, completionsFor, usageHint } from './completions.ts';

/** What the box offers while something is typed: arrows choose, Tab and Enter take, Escape waves it away. */
export function useCompletions(text: string, onChoose: (completion: Completion) => void) {
  const appCommands = useWorkspace((snapshot) => snapshot.commands);
  const people = usePeople();
  const bot = useBot();
  const [active, setActive] = useState(0);
  const [waved, setWaved] = useState('');
  const commands = useMemo(() => [...appCommands, ...builtInCommands(bot.handle)], [appCommands, bot.handle]);
  const found = useMemo(() => completionsFor(text, { commands, people }), [text, commands, people]);
  const completions = text === waved ? [] : found;
  const current = completions[Math.min(active, completions.length - 1)];

  /** Whether the key was for the list. */
  function onKey({ key }: KeyboardEvent): boolean {
    // What is written out in full needs no more than the one Enter that sends it.
    if (!current || (key === 'Enter' && current.text.trim() === text.trim())) return false;
    if (key === 'ArrowDown') setActive((active + 1) % completions.length);
    else if (key === 'ArrowUp') setActive((active + completions.length - 1) % completions.length);
    else if (key === 'Tab' || key === 'Enter') onChoose(current);
    else if (key === 'Escape') setWaved(text);
    else return false;
    setActive((now) => (key.startsWith('Arrow') ? now : 0));
    return true;
  }

  return { completions, active, onKey, hint: usageHint(text, commands) };
}
