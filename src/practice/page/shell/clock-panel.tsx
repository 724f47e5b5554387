import { useState } from 'react';
import { quickMoves } from '../time/quick-moves.ts';
import { placeText } from '../time/time-text.ts';
import { instantOf, localTimeAt } from '../time/zoned-time.ts';
import { focusWhenShown } from '../ui/focus-when-shown.ts';
import { useAttempt } from '../workspace/workspace-context.ts';

interface Props {
  /** By the workspace's clock, milliseconds since 1970. */
  now: number;
  timeZone: string;
  onDone: () => void;
}

export function ClockPanel({ now, timeZone, onDone }: Props) {
  const attempt = useAttempt();

  function moveTo(moment: number | null) {
    attempt({ kind: 'set-clock', offsetMs: moment === null ? 0 : Math.round(moment - Date.now()) });
    onDone();
  }

  return (
    <div className="clock-moves">
      <p className="panel-title">Move the workspace clock</p>
      <div className="quick-moves">
        {quickMoves(now, timeZone).map(({ label, to }, index) => (
          <button
            key={label}
            type="button"
            className="button button-small"
            ref={index === 0 ? focusWhenShown : undefined}
            onClick={() => moveTo(to)}
          >
            {label}
          </button>
        ))}
      </div>
      <AnyMoment now={now} timeZone={timeZone} onMove={moveTo} />
    </div>
  );
}

function AnyMoment({ now, timeZone, onMove }: Omit<Props, 'onDone'> & { onMove: (moment: number) => void }) {
  const [wanted, setWanted] = useState(() => localTimeAt(now, timeZone));
  return (
    <form
      className="clock-moves"
      onSubmit={(event) => {
        event.preventDefault();
        onMove(instantOf(wanted, timeZone));
      }}
    >
      <label className="input-label">
        Or to any moment, in {placeText(timeZone)}
        <input
          type="datetime-local"
          className="input input-date"
          required
          value={wanted}
          onChange={({ target }) => setWanted(target.value)}
        />
      </label>
      <button type="submit" className="button button-primary">
        Move
      </button>
    </form>
  );
}
