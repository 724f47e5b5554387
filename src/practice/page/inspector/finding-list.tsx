import type { Finding } from '../../exchange.ts';
import { Icon } from '../ui/icon.tsx';

/** What Slack would have refused, or may. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul className="findings" aria-label="Findings">
      {findings.map(({ severity, code, message, pointer }) => (
        <li key={`${code}${pointer}${message}`} className="finding" data-severity={severity}>
          <Icon name="warning" />
          <div>
            <strong>{severity === 'rejected' ? 'Slack rejects this' : 'Risky'}</strong> <code>{code}</code>
            <p>{message}</p>
            <code className="finding-pointer">{pointer || '/'}</code>
          </div>
        </li>
      ))}
    </ul>
  );
}
