import type * as z from 'zod';
import { Alert, Card, Carousel, Container, Markdown, Plan, TaskCard } from './content-blocks.ts';
import {
  Actions,
  Context,
  ContextActions,
  Divider,
  File,
  Header,
  Image,
  Input,
  Section,
  Video,
} from './layout-blocks.ts';
import { RichText } from './rich-text.ts';
import { DataTable, Table } from './table-blocks.ts';

export type Surface = 'message' | 'modal' | 'home';

export interface BlockKind {
  schema: z.ZodType;
  surfaces: readonly Surface[];
}

const everywhere: Surface[] = ['message', 'modal', 'home'];

/** Every block that we know, by type. A new block is one line here and its schema. */
export const blockKinds: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ['actions', { schema: Actions, surfaces: everywhere }],
  ['alert', { schema: Alert, surfaces: ['modal'] }],
  ['card', { schema: Card, surfaces: everywhere }],
  ['carousel', { schema: Carousel, surfaces: ['message'] }],
  ['container', { schema: Container, surfaces: ['message', 'home'] }],
  ['context', { schema: Context, surfaces: everywhere }],
  ['context_actions', { schema: ContextActions, surfaces: ['message'] }],
  ['data_table', { schema: DataTable, surfaces: ['message', 'home'] }],
  ['divider', { schema: Divider, surfaces: everywhere }],
  ['file', { schema: File, surfaces: ['message'] }],
  ['header', { schema: Header, surfaces: everywhere }],
  ['image', { schema: Image, surfaces: everywhere }],
  ['input', { schema: Input, surfaces: everywhere }],
  ['markdown', { schema: Markdown, surfaces: ['message'] }],
  ['plan', { schema: Plan, surfaces: ['message'] }],
  ['rich_text', { schema: RichText, surfaces: everywhere }],
  ['section', { schema: Section, surfaces: everywhere }],
  ['table', { schema: Table, surfaces: ['message', 'home'] }],
  ['task_card', { schema: TaskCard, surfaces: ['message'] }],
  ['video', { schema: Video, surfaces: everywhere }],
]);
