import { useEffect, useRef, useState } from 'react';
import type { Message, Person } from '../../protocol.ts';
import { personById, usePage, usePeople, useWorkspace } from '../workspace/workspace-context.ts';

/** Tells a screen reader what arrives: whole messages by others, failures, and the bot coming back. */
export function LiveRegion() {
  return (
    <div className="for-screen-readers" role="log" aria-live="polite" aria-label="What arrives">
      <p>{useArrival()}</p>
      <p>{useFailureText()}</p>
      <p>{useReturnText()}</p>
    </div>
  );
}

function useArrival(): string {
  const messages = useWorkspace((snapshot) => snapshot.messages);
  const person = useWorkspace((snapshot) => snapshot.person);
  const people = usePeople();
  const [text, setText] = useState('');
  const known = useRef(messages);

  useEffect(() => {
    const before = new Set(known.current);
    known.current = messages;
    const arrived = messages.findLast((message) => !before.has(message));
    if (arrived && arrived.author !== person && arrived.stream !== 'growing') setText(arrivalText(arrived, people));
  }, [messages, person, people]);

  return text;
}

function arrivalText({ author, text, onlyVisibleTo }: Message, people: readonly Person[]): string {
  return `${personById(people, author).name}${onlyVisibleTo ? ', only visible to you' : ''}: ${text}`;
}

function useFailureText(): string {
  return usePage(({ failures }) => failures.findLast(({ isDismissed }) => !isDismissed)?.text ?? '');
}

function useReturnText(): string {
  const returns = usePage((state) => state.botReturns);
  return returns > 0 ? 'The bot is connected again.' : '';
}
