import type { Element } from 'slack-blocks-to-jsx';
import type { Choice } from '../../act.ts';

/** Goes onto whatever the person operates: the element's name, and what a screen reader says of its state. */
export interface Naming {
  id: string;
  'aria-label'?: string;
  'aria-labelledby'?: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
}

export interface ElementProps<Type extends Element['type'] = Element['type']> {
  blockId: string;
  element: Extract<Element, { type: Type }>;
  choice: Choice;
  naming: Naming;
  isPending: boolean;
  /** Something was decided: confirmed if need be, kept, and sent to the bot where the element is dispatched. */
  onChoose: (choice: Choice) => void;
  /** Still typing: kept, not sent. */
  onType: (choice: Choice) => void;
}
