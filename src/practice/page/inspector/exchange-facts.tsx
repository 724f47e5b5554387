import type { Attempt, Exchange } from '../../exchange.ts';

/** How it went: when it was answered, and how often it was tried. */
export function ExchangeFacts({ exchange }: { exchange: Exchange }) {
  return (
    <dl className="facts">
      {factsOf(exchange).map(([name, value]) => (
        <div key={name} className="fact">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function factsOf(exchange: Exchange): [name: string, value: string][] {
  if (exchange.direction === 'from-bot') {
    const { status, ms } = exchange;
    return [
      ['Status', status === 0 ? 'no answer' : `HTTP ${status}`],
      ['Took', ms === null ? 'running' : `${ms.toFixed(1)} ms`],
    ];
  }
  const { type, outcome, ackMs, attempts } = exchange;
  return [
    ['Type', type],
    ['Outcome', outcome],
    ['Acknowledged', ackMs === null ? 'never' : `after ${ackMs.toFixed(1)} ms`],
    ...attempts.map((attempt): [string, string] => [attemptName(attempt), attemptText(attempt)]),
  ];
}

function attemptName({ retry }: Attempt): string {
  return retry === 0 ? 'Sent' : `Retry ${retry}`;
}

function attemptText({ transport, outcome, detail, retryReason }: Attempt): string {
  return [`by ${transport}`, outcome, detail, retryReason && `because of ${retryReason}`].filter(Boolean).join(', ');
}
