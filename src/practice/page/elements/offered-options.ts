import type { OptionGroupObject, OptionObject } from 'slack-blocks-to-jsx';
import type { Conversation, Person } from '../../protocol.ts';
import type { ElementOf } from '../blocks/block-kind.ts';
import type { MenuOption, OptionGroup } from './option-group.ts';

export type SelectElement = ElementOf<
  | 'static_select'
  | 'multi_static_select'
  | 'users_select'
  | 'multi_users_select'
  | 'conversations_select'
  | 'multi_conversations_select'
  | 'channels_select'
  | 'multi_channels_select'
>;

/** What a select menu offers, from the element itself or from who and what there is in the workspace. */
export function offeredOptions(
  element: SelectElement,
  { people, conversations }: { people: readonly Person[]; conversations: readonly Conversation[] },
): OptionGroup[] {
  switch (element.type) {
    case 'static_select':
    case 'multi_static_select':
      return statedOptions(element);
    case 'users_select':
    case 'multi_users_select':
      return [{ label: '', options: people.map(({ id, name }) => ({ value: id, text: name })) }];
    default:
      return [{ label: '', options: conversations.filter(isOffered(element)).map(conversationOption) }];
  }
}

function statedOptions({ options, option_groups }: { options?: OptionObject[]; option_groups?: OptionGroupObject[] }) {
  if (!option_groups?.length) return [{ label: '', options: (options ?? []).map(menuOption) }];
  return option_groups.map((group) => ({ label: group.label.text, options: group.options.map(menuOption) }));
}

export function menuOption({ value, text, description }: OptionObject): MenuOption {
  return { value, text: text.text, ...(description && { description: description.text }) };
}

function isOffered(element: SelectElement) {
  const include = 'filter' in element ? (element.filter?.include ?? []) : [];
  const takesDirect = element.type.includes('conversations') && (include.length === 0 || include.includes('im'));
  const takesChannels = include.length === 0 || include.includes('public');
  return ({ kind, isArchived }: Conversation) => !isArchived && (kind === 'channel' ? takesChannels : takesDirect);
}

function conversationOption({ id, kind, name }: Conversation): MenuOption {
  return { value: id, text: kind === 'channel' ? `#${name}` : name };
}
