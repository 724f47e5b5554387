import type { ReactNode } from 'react';
import type { Block } from '../../protocol.ts';
import type { BlockOf } from './block-kind.ts';

type Container = BlockOf<'container'>;

export function ContainerBlock({ block, children }: { block: Container; children: ReactNode }) {
  if (!block.is_collapsible) {
    return (
      <div className="container-block">
        <p className="container-title">{block.title.text}</p>
        {children}
      </div>
    );
  }
  return (
    <details className="container-block" open={!block.default_collapsed}>
      <summary className="container-title">{block.title.text}</summary>
      {children}
    </details>
  );
}

/** With ids for those that came without. */
export function childrenOf({ block_id: id, child_blocks: children }: Container): Block[] {
  return children.map((child, index) => ({ ...child, block_id: child.block_id ?? `${id}-${index}` }));
}
