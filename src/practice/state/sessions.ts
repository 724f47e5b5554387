import type { Session, SuggestedPrompts } from '../protocol.ts';
import type { Announcer } from './announcer.ts';
import type { Directory } from './directory.ts';

export interface Sessions {
  find(channel: string, threadTs: string): Session | undefined;
  /** Begins the session where there is none. A title counts only then. */
  set(channel: string, threadTs: string, fields: Partial<Session>): Session;
  rename(channel: string, threadTs: string, title: string): boolean;
  suggest(prompts: SuggestedPrompts): void;
  seenBy(person: string): { sessions: Session[]; prompts: SuggestedPrompts[] };
}

export function createSessions(
  directory: Directory,
  announcer: Announcer,
  firstPrompts: SuggestedPrompts['prompts'],
): Sessions {
  const sessions = new Map<string, Session>();
  const prompts = firstPromptsByChannel(directory, firstPrompts);
  const members = (channel: string) => directory.channel(channel)?.members ?? [];
  const find = (channel: string, threadTs: string) => sessions.get(`${channel} ${threadTs}`);

  function store(session: Session): Session {
    sessions.set(`${session.channel} ${session.threadTs}`, session);
    announcer.announce(members(session.channel), { kind: 'session', session });
    return session;
  }

  return {
    find,
    set(channel, threadTs, { title, ...fields }) {
      const session = find(channel, threadTs) ?? begun(channel, threadTs, title ?? '');
      return store({ ...session, ...fields });
    },
    rename(channel, threadTs, title) {
      const session = find(channel, threadTs);
      if (session) store({ ...session, title });
      return session !== undefined;
    },
    suggest(offered) {
      prompts.set(offered.channel, offered);
      announcer.announce(members(offered.channel), { kind: 'prompts', prompts: offered });
    },
    seenBy: (person) => ({
      sessions: [...sessions.values()].filter(({ channel }) => members(channel).includes(person)),
      prompts: [...prompts.values()].filter(({ channel }) => members(channel).includes(person)),
    }),
  };
}

function firstPromptsByChannel({ people, directMessageOf }: Directory, prompts: SuggestedPrompts['prompts']) {
  const channels =
    prompts.length > 0 ? people.filter(({ isBot }) => !isBot).map(({ id }) => directMessageOf(id).id) : [];
  return new Map<string, SuggestedPrompts>(channels.map((channel) => [channel, { channel, title: '', prompts }]));
}

function begun(channel: string, threadTs: string, title: string): Session {
  return { channel, threadTs, status: 'active', title, statusText: '', loadingMessages: [] };
}
