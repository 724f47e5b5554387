import { useId } from 'react';
import type { CardBlock as Card } from 'slack-blocks-to-jsx';
import { InteractiveElement } from '../elements/interactive-element.tsx';
import { StillBlock } from './still-block.tsx';

/** The library's card, with buttons that work. */
export function CardBlock({ card, blockId }: { card: Card; blockId: string }) {
  const id = useId();
  const { actions = [], ...still } = card;
  return (
    <div className="card-block">
      <StillBlock block={still} />
      {actions.length > 0 && (
        <div className="actions-block">
          {actions.map((button) => (
            <InteractiveElement
              key={button.action_id}
              blockId={blockId}
              element={button}
              isDispatched
              naming={{ id: `${id}${button.action_id}` }}
            />
          ))}
        </div>
      )}
    </div>
  );
}
