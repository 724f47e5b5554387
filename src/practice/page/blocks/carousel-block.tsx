import type { BlockOf } from './block-kind.ts';
import { CardBlock } from './card-block.tsx';

export function CarouselBlock({ block }: { block: BlockOf<'carousel'> }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="carousel-block" aria-label="Cards" tabIndex={0}>
      {block.elements.map((card, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a card's place in its row is what it is
        <CardBlock key={index} card={card} blockId={block.block_id} />
      ))}
    </section>
  );
}
