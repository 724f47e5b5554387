/** What of the workspace stands on the screen: all of it in the address, so that a reload and a link show the same. */
export interface Route {
  /** Handle of the person whose eyes these are; empty: whoever comes first. */
  person: string;
  /** Conversation id; empty: the first channel that the bot is in. */
  at: string;
  tab: 'home' | 'messages';
  /** ts of the first message of the thread beside the conversation; empty: none. */
  thread: string;
  inspects: boolean;
}

export function readRoute(hash: string): Route {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    person: query.get('as') ?? '',
    at: query.get('at') ?? '',
    tab: query.get('tab') === 'home' ? 'home' : 'messages',
    thread: query.get('thread') ?? '',
    inspects: query.has('inspector'),
  };
}

export function writeRoute({ person, at, tab, thread, inspects }: Route): string {
  const query = new URLSearchParams({
    ...(person && { as: person }),
    ...(at && { at }),
    ...(tab === 'home' && { tab }),
    ...(thread && { thread }),
    ...(inspects && { inspector: '' }),
  });
  return `#${query}`;
}
