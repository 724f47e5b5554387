import type { BotState } from '../../protocol.ts';
import { useAttempt } from '../workspace/workspace-context.ts';
import { Banner } from './banner.tsx';
import { FaultList } from './fault-list.tsx';

/** Why the bot is gone: what is wrong in its data, by file and line, or the last that it said. */
export function CrashBanner({ state: { lastLines, faults }, name }: { state: BotState; name: string }) {
  const attempt = useAttempt();
  const isDataAtFault = faults.length > 0;
  return (
    <Banner tone="bad" title={isDataAtFault ? `${name} cannot read its data` : `${name} has crashed`}>
      <FaultList faults={faults} />
      {lastLines.length > 0 && (
        <details open={!isDataAtFault}>
          <summary>Its last words</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <pre className="last-lines" tabIndex={0}>
            {lastLines.join('\n')}
          </pre>
        </details>
      )}
      <button type="button" className="button button-small" onClick={() => attempt({ kind: 'restart-bot' })}>
        Start it again
      </button>
    </Banner>
  );
}
