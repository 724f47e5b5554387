import { useId } from 'react';
import { InteractiveElement } from '../elements/interactive-element.tsx';
import type { BlockOf } from './block-kind.ts';
import { StillBlock } from './still-block.tsx';

export function SectionBlock({ block }: { block: BlockOf<'section'> }) {
  const id = useId();
  const { accessory, ...words } = block;
  if (!accessory || accessory.type === 'image') return <StillBlock block={block} />;
  return (
    <div className={stacked.has(accessory.type) ? 'section-block section-block-stacked' : 'section-block'}>
      <StillBlock block={words} />
      <div className="section-accessory">
        <InteractiveElement
          blockId={block.block_id}
          element={accessory}
          isDispatched
          naming={{ id, 'aria-label': block.text?.text ?? 'Choose' }}
        />
      </div>
    </div>
  );
}

/** These stand below the words, where others stand beside them. */
const stacked = new Set<string>(['checkboxes', 'radio_buttons', 'datetimepicker']);
