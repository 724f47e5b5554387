import * as z from 'zod';
import {
  actionable,
  confirmable,
  focusable,
  OptionGroup,
  PlainOption,
  RichOption,
  withPlaceholder,
} from './composition.ts';

// Limits: https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element

const menu = { ...actionable, ...confirmable, ...focusable, ...withPlaceholder };
const several = { max_selected_items: z.number().int().min(1).optional() };
const offered = {
  options: z.array(PlainOption).min(1).max(100).optional(),
  option_groups: z.array(OptionGroup).min(1).max(100).optional(),
};
const conversations = {
  default_to_current_conversation: z.boolean().optional(),
  filter: z
    .strictObject({
      include: z
        .array(z.enum(['im', 'mpim', 'private', 'public']))
        .min(1)
        .optional(),
      exclude_external_shared_channels: z.boolean().optional(),
      exclude_bot_users: z.boolean().optional(),
    })
    .optional(),
};
const responding = { response_url_enabled: z.boolean().optional() };
const ids = z.array(z.string()).min(1);

type Option = { value: string };
type Offer = { options?: Option[] | undefined; option_groups?: { options: Option[] }[] | undefined };

const offersOneWay = (offer: Offer) => (offer.options === undefined) !== (offer.option_groups === undefined);
const ONE_WAY = { error: 'exactly one of options and option_groups is required' };

function offersAll(offer: Offer, initial: readonly Option[]) {
  const options = offer.options ?? offer.option_groups?.flatMap((group) => group.options) ?? [];
  return initial.every((one) => options.some((option) => option.value === one.value));
}
const OFFERED = { error: 'an initial option must be one of the options' };

export const StaticSelect = z
  .strictObject({ type: z.literal('static_select'), ...offered, initial_option: PlainOption.optional(), ...menu })
  .refine(offersOneWay, ONE_WAY)
  .refine((it) => offersAll(it, it.initial_option ? [it.initial_option] : []), OFFERED);

export const MultiStaticSelect = z
  .strictObject({
    type: z.literal('multi_static_select'),
    ...offered,
    initial_options: z.array(PlainOption).min(1).optional(),
    ...several,
    ...menu,
  })
  .refine(offersOneWay, ONE_WAY)
  .refine((it) => offersAll(it, it.initial_options ?? []), OFFERED);

export const Checkboxes = z
  .strictObject({
    type: z.literal('checkboxes'),
    options: z.array(RichOption).min(1).max(10),
    initial_options: z.array(RichOption).min(1).optional(),
    ...actionable,
    ...confirmable,
    ...focusable,
  })
  .refine((it) => offersAll(it, it.initial_options ?? []), OFFERED);

export const RadioButtons = z
  .strictObject({
    type: z.literal('radio_buttons'),
    options: z.array(RichOption).min(1).max(10),
    initial_option: RichOption.optional(),
    ...actionable,
    ...confirmable,
    ...focusable,
  })
  .refine((it) => offersAll(it, it.initial_option ? [it.initial_option] : []), OFFERED);

const asked = { min_query_length: z.number().int().min(0).optional() };

/** Menus whose options do not stand in the block: they are asked for, or are people and channels. */
export const openMenus = [
  z.strictObject({
    type: z.literal('external_select'),
    initial_option: PlainOption.optional(),
    ...asked,
    ...menu,
  }),
  z.strictObject({
    type: z.literal('multi_external_select'),
    initial_options: z.array(PlainOption).min(1).optional(),
    ...asked,
    ...several,
    ...menu,
  }),
  z.strictObject({ type: z.literal('users_select'), initial_user: z.string().optional(), ...menu }),
  z.strictObject({ type: z.literal('multi_users_select'), initial_users: ids.optional(), ...several, ...menu }),
  z.strictObject({
    type: z.literal('conversations_select'),
    initial_conversation: z.string().optional(),
    ...conversations,
    ...responding,
    ...menu,
  }),
  z.strictObject({
    type: z.literal('multi_conversations_select'),
    initial_conversations: ids.optional(),
    ...conversations,
    ...several,
    ...menu,
  }),
  z.strictObject({
    type: z.literal('channels_select'),
    initial_channel: z.string().optional(),
    ...responding,
    ...menu,
  }),
  z.strictObject({ type: z.literal('multi_channels_select'), initial_channels: ids.optional(), ...several, ...menu }),
] as const;
