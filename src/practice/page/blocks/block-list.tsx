import type { Block } from '../../protocol.ts';
import { ActionsBlock } from './actions-block.tsx';
import { isOf, isStill } from './block-kind.ts';
import { CardBlock } from './card-block.tsx';
import { CarouselBlock } from './carousel-block.tsx';
import { ContainerBlock, childrenOf } from './container-block.tsx';
import { InputBlock } from './input-block.tsx';
import { SectionBlock } from './section-block.tsx';
import { StillBlock } from './still-block.tsx';
import { isTable, TableBlock } from './table-block.tsx';

interface Props {
  blocks: readonly Block[];
  /** What is wrong with an input, by block_id. */
  errors?: Readonly<Record<string, string>>;
}

/** Draws any blocks. What can be pressed or filled in is ours; the rest is the library's. */
export function BlockList({ blocks, errors = {} }: Props) {
  // By place, not by id: a card that is replaced by the next keeps the focus on the button that was pressed.
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: by place, so that the next card keeps the focus
    <BlockView key={index} block={block} error={errors[block.block_id]} />
  ));
}

function BlockView({ block, error }: { block: Block; error: string | undefined }) {
  if (isOf(block, 'section')) return <SectionBlock block={block} />;
  if (isOf(block, 'actions') || isOf(block, 'context_actions')) return <ActionsBlock block={block} />;
  if (isOf(block, 'input')) return <InputBlock block={block} error={error} />;
  if (isOf(block, 'card')) return <CardBlock card={block} blockId={block.block_id} />;
  if (isOf(block, 'carousel')) return <CarouselBlock block={block} />;
  if (isOf(block, 'container')) {
    return (
      <ContainerBlock block={block}>
        <BlockList blocks={childrenOf(block)} />
      </ContainerBlock>
    );
  }
  if (isTable(block)) return <TableBlock block={block} />;
  if (isStill(block)) return <StillBlock block={block} />;
  return <p className="quiet">A block of type {block.type}, which the practice workspace cannot draw.</p>;
}
