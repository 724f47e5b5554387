import type { RichTextBlock } from 'slack-blocks-to-jsx';
import type { Block } from '../../protocol.ts';
import { StillBlock } from './still-block.tsx';

type Cell = RichTextBlock | { type: 'raw_text' | 'raw_number'; text: string };

type Table = Block & {
  rows: Cell[][];
  caption?: string;
  column_settings?: ({ align?: 'left' | 'center' | 'right'; is_wrapped?: boolean } | null)[];
};

export function isTable(block: Block): block is Table {
  return block.type === 'table' || block.type === 'data_table';
}

/** Both kinds of table. Ours, because the library's has no heading cells, and knows only one of them. */
export function TableBlock({ block: { caption, rows, column_settings: settings } }: { block: Table }) {
  const [heading = [], ...body] = rows;
  const className = (column: number) => `align-${settings?.[column]?.align ?? 'left'}`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table-block" aria-label={caption ?? 'Table'} tabIndex={0}>
      <table>
        {caption && <caption>{caption}</caption>}
        <thead>
          <tr>
            {heading.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell's place is what it is
              <th key={column} scope="col" className={className(column)}>
                <CellText cell={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row's place is what it is
            <tr key={row}>
              {cells.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell's place is what it is
                <td key={column} className={className(column)}>
                  <CellText cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function CellText({ cell }: { cell: Cell }) {
  return cell.type === 'rich_text' ? <StillBlock block={cell} /> : cell.text;
}
