import { useState } from 'react';
import { useUnlessShown } from '../workspace/failures.ts';
import { useAct, usePeople } from '../workspace/workspace-context.ts';
import { actFor, type Where } from './outgoing.ts';

/** What stands in the box, and sending it. */
export function useDraft(where: Where) {
  const [text, setText] = useState('');
  const [error, setError] = useState('');
  const act = useAct();
  const people = usePeople();

  async function send() {
    if (text.trim() === '') return;
    setText('');
    const result = await act(actFor(text, where, people));
    setError(result.ok ? '' : result.error);
    // What could not be sent is not lost, unless the next thing is being typed already.
    if (!result.ok) setText((now) => now || text);
  }

  return { text, setText, error: useUnlessShown(error), send };
}
