import { useMemo } from 'react';
import type { Message } from '../../protocol.ts';
import { dayText } from '../time/time-text.ts';
import { useNow } from '../time/use-now.ts';
import type { ShownFailure } from '../workspace/page-state.ts';
import { personById, usePeople, usePerson } from '../workspace/workspace-context.ts';
import { FailureRow } from './failure-row.tsx';
import { type Row, rowsOf } from './group-messages.ts';
import { MessageRow } from './message-row.tsx';
import type { ThreadSummary } from './threads.ts';

interface Props {
  messages: readonly Message[];
  failures?: readonly ShownFailure[];
  threads?: ReadonlyMap<string, ThreadSummary>;
  onOpenThread?: (threadTs: string) => void;
}

const MINUTE_MS = 60_000;
const none: readonly ShownFailure[] = [];

export function MessageList({ messages, failures = none, threads, onOpenThread }: Props) {
  const people = usePeople();
  const { timeZone } = usePerson();
  const now = useNow(MINUTE_MS);
  const rows = useMemo(() => rowsOf(messages, failures, timeZone), [messages, failures, timeZone]);

  const draw = (row: Row) =>
    row.kind === 'failure' ? (
      <FailureRow failure={row.failure} />
    ) : (
      <MessageRow
        message={row.message}
        author={personById(people, row.message.author)}
        timeZone={timeZone}
        follows={row.follows}
        thread={threads?.get(row.message.ts)}
        {...(onOpenThread && { onOpenThread })}
      />
    );

  return rows.map((row) => (
    <div key={row.key}>
      {row.opensDay && <DayDivider text={dayText(row.at, now, timeZone)} />}
      {draw(row)}
    </div>
  ));
}

function DayDivider({ text }: { text: string }) {
  return (
    <h2 className="day-divider">
      <span>{text}</span>
    </h2>
  );
}
