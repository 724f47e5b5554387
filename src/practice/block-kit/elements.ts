import * as z from 'zod';
import { Button, FeedbackButtons, IconButton, Overflow, WorkflowButton } from './buttons.ts';
import { anyText, HttpsUrl } from './composition.ts';
import {
  Datepicker,
  DateTimepicker,
  EmailInput,
  FileInput,
  NumberInput,
  PlainTextInput,
  RichTextInput,
  Timepicker,
  UrlInput,
} from './inputs.ts';
import { Checkboxes, MultiStaticSelect, openMenus, RadioButtons, StaticSelect } from './menus.ts';

const SlackFile = z
  .strictObject({ id: z.string().optional(), url: z.string().optional() })
  .refine((file) => (file.id === undefined) !== (file.url === undefined), {
    error: 'exactly one of id and url is required',
  });

/** Fields of every picture, and the rule that joins them. */
export const pictured = {
  alt_text: z.string().min(1).max(2000),
  image_url: HttpsUrl.optional(),
  slack_file: SlackFile.optional(),
};
export const showsOnePicture = (image: { image_url?: unknown; slack_file?: unknown }) =>
  (image.image_url === undefined) !== (image.slack_file === undefined);
export const ONE_PICTURE = { error: 'exactly one of image_url and slack_file is required' };

export const ImageElement = z
  .strictObject({ type: z.literal('image'), ...pictured })
  .refine(showsOnePicture, ONE_PICTURE);

const menus = [StaticSelect, MultiStaticSelect, Checkboxes, RadioButtons, ...openMenus] as const;
const pickers = [Datepicker, Timepicker] as const;

/** Which elements each kind of block takes. */
export const Accessory = z.discriminatedUnion('type', [
  Button,
  WorkflowButton,
  Overflow,
  ImageElement,
  ...menus,
  ...pickers,
]);

export const Interactive = z.discriminatedUnion('type', [
  Button,
  WorkflowButton,
  Overflow,
  ...menus,
  ...pickers,
  DateTimepicker,
  RichTextInput,
]);

export const InputElement = z.discriminatedUnion('type', [
  PlainTextInput,
  EmailInput,
  UrlInput,
  NumberInput,
  RichTextInput,
  FileInput,
  ...menus,
  ...pickers,
  DateTimepicker,
]);

export const ContextElement = z.discriminatedUnion('type', [ImageElement, ...anyText(2000).options]);

export const ContextAction = z.discriminatedUnion('type', [FeedbackButtons, IconButton]);
