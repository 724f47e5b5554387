import { useId } from 'react';
import type { Element } from 'slack-blocks-to-jsx';
import { InteractiveElement } from '../elements/interactive-element.tsx';
import type { BlockOf } from './block-kind.ts';

export function ActionsBlock({ block }: { block: BlockOf<'actions' | 'context_actions'> }) {
  const id = useId();
  return (
    <div className={block.type === 'actions' ? 'actions-block' : 'actions-block actions-block-quiet'}>
      {block.elements.map((element, index) => (
        <InteractiveElement
          // biome-ignore lint/suspicious/noArrayIndexKey: an element's place in its block is what it is
          key={index}
          blockId={block.block_id}
          element={element}
          isDispatched
          naming={{ id: `${id}${index}`, 'aria-label': nameOf(element) }}
        />
      ))}
    </div>
  );
}

function nameOf(element: Element): string {
  return ('placeholder' in element && element.placeholder?.text) || 'Choose';
}
