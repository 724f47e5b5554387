import type { Exchange } from '../../exchange.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { CopyButton } from './copy-button.tsx';
import { ExchangeFacts } from './exchange-facts.tsx';
import { lineOf } from './exchange-line.ts';
import { FindingList } from './finding-list.tsx';
import { JsonTree } from './json-tree.tsx';

interface Props {
  exchange: Exchange;
  onClose: () => void;
}

export function ExchangeDetails({ exchange, onClose }: Props) {
  const marked = exchange.findings.map(({ pointer }) => pointer);
  return (
    <section className="exchange-details" aria-label="Details">
      <header className="details-header">
        <h3 className="details-title">{lineOf(exchange).title}</h3>
        <CopyButton value={exchange} />
        <IconButton icon="close" label="Close details" onClick={onClose} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="details-body" tabIndex={0} aria-label="Content">
        <ExchangeFacts exchange={exchange} />
        <FindingList findings={exchange.findings} />
        {exchange.direction === 'to-bot' ? (
          <>
            <Part title="Acknowledged with" value={exchange.ack} marked={marked} />
            <Part title="Payload" value={exchange.payload} marked={[]} />
          </>
        ) : (
          <>
            <Part title="Arguments" value={exchange.arguments} marked={marked} />
            <Part title="Response" value={exchange.response} marked={[]} />
          </>
        )}
      </section>
    </section>
  );
}

function Part({ title, value, marked }: { title: string; value: unknown; marked: readonly string[] }) {
  return (
    <>
      <h4 className="details-part">{title}</h4>
      <JsonTree value={value} marked={marked} />
    </>
  );
}
