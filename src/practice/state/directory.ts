import type { Conversation, Person } from '../protocol.ts';
import type { Announcer } from './announcer.ts';
import type { Ids } from './ids.ts';

export interface Channel extends Conversation {
  /** Ids of people; never the bot, whose membership is `botIsMember`. */
  members: readonly string[];
}

export interface Directory {
  people: readonly Person[];
  bot: Person;
  channels(): readonly Channel[];
  /** By id or handle. */
  person(idOrHandle: string): Person | undefined;
  /** By id or name; a direct message by its id or by the id of its person. */
  channel(idOrName: string): Channel | undefined;
  directMessageOf(person: string): Channel;
  seenBy(person: string): Conversation[];
  setBotMember(channel: string, isMember: boolean): void;
  archive(channel: string): void;
}

export interface PersonOptions {
  handle: string;
  name: string;
  timeZone: string;
}

export interface ChannelOptions {
  name: string;
  botIsMember: boolean;
}

export const twoPeople: PersonOptions[] = [
  { handle: 'ada', name: 'Ada Lin', timeZone: 'Europe/Berlin' },
  { handle: 'ben', name: 'Ben Osei', timeZone: 'America/New_York' },
];

export const threeChannels: ChannelOptions[] = [
  { name: 'general', botIsMember: false },
  { name: 'pm-team', botIsMember: true },
  { name: 'random', botIsMember: false },
];

export function createDirectory(
  ids: Ids,
  announcer: Announcer,
  { people, channels, botName }: { people: PersonOptions[]; channels: ChannelOptions[]; botName: string },
): Directory {
  const persons = people.map((person) => ({ ...person, id: ids.next('U'), isBot: false }));
  const bot: Person = { id: ids.next('U'), handle: botName, name: botName, timeZone: 'UTC', isBot: true };
  const everyone = persons.map(({ id }) => id);
  const byId = new Map<string, Channel>();
  for (const one of channels) add({ ...one, id: ids.next('C'), kind: 'channel', isArchived: false, members: everyone });
  for (const one of everyone) add(directMessage(ids.next('D'), botName, one));

  function add(channel: Channel) {
    byId.set(channel.id, channel);
  }

  function change(id: string, fields: Partial<Channel>) {
    const channel = byId.get(id);
    if (!channel) return;
    const changed = { ...channel, ...fields };
    byId.set(id, changed);
    announcer.announce(changed.members, { kind: 'conversation', conversation: conversationOf(changed) });
  }

  const directMessageOf = (person: string) => {
    const found = [...byId.values()].find(({ kind, members }) => kind === 'direct-message' && members[0] === person);
    if (!found) throw new Error(`${person} is nobody in this workspace`);
    return found;
  };

  return {
    people: [...persons, bot],
    bot,
    channels: () => [...byId.values()],
    person: (key) => [...persons, bot].find(({ id, handle }) => id === key || handle === key),
    channel: (key) =>
      byId.get(key) ?? [...byId.values()].find((one) => (one.kind === 'channel' ? one.name : one.members[0]) === key),
    directMessageOf,
    seenBy: (person) => [...byId.values()].filter(({ members }) => members.includes(person)).map(conversationOf),
    setBotMember: (id, botIsMember) => change(id, { botIsMember }),
    archive: (id) => change(id, { isArchived: true }),
  };
}

function directMessage(id: string, name: string, person: string): Channel {
  return { id, kind: 'direct-message', name, botIsMember: true, isArchived: false, members: [person] };
}

const conversationOf = ({ members: _, ...conversation }: Channel): Conversation => conversation;
