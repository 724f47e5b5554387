import { useId } from 'react';
import { InteractiveElement } from '../elements/interactive-element.tsx';
import { Icon } from '../ui/icon.tsx';
import type { BlockOf } from './block-kind.ts';

interface Props {
  block: BlockOf<'input'>;
  error: string | undefined;
}

export function InputBlock({ block, error }: Props) {
  const id = useId();
  const labelId = `${id}label`;
  const hintId = `${id}hint`;
  const errorId = `${id}error`;
  return (
    <div className="input-block">
      <label id={labelId} htmlFor={id} className="input-label">
        {block.label.text}
        {block.optional && <span className="quiet"> (optional)</span>}
      </label>
      <InteractiveElement
        blockId={block.block_id}
        element={block.element}
        isDispatched={block.dispatch_action ?? false}
        naming={{
          id,
          'aria-labelledby': labelId,
          'aria-describedby': `${hintId} ${errorId}`,
          'aria-invalid': error !== undefined,
        }}
      />
      <p id={errorId} className="input-error">
        {error && (
          <>
            <Icon name="warning" /> {error}
          </>
        )}
      </p>
      <p id={hintId} className="input-hint">
        {block.hint?.text}
      </p>
    </div>
  );
}
