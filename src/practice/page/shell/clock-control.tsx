import { useRef, useState } from 'react';
import { placeText, shortText } from '../time/time-text.ts';
import { useNow } from '../time/use-now.ts';
import { Icon } from '../ui/icon.tsx';
import { Popover } from '../ui/popover.tsx';
import { usePerson, useWorkspace } from '../workspace/workspace-context.ts';
import { ClockPanel } from './clock-panel.tsx';

/** The workspace's clock, which can be moved: so that what is due on Monday can be seen today. */
export function ClockControl() {
  const [isOpen, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const isMoved = useWorkspace(({ clock }) => clock.offsetMs !== 0);
  const { timeZone } = usePerson();
  const now = useNow();
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className="bar-button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        data-is-moved={isMoved}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="clock" />
        <span className="for-screen-readers">Workspace clock: </span>
        <span>{shortText(now, timeZone)}</span>
        <span className="bar-detail">{isMoved ? 'moved' : placeText(timeZone)}</span>
      </button>
      {isOpen && (
        <Popover
          anchor={trigger}
          className="clock-panel"
          dialogLabel="Move the workspace clock"
          onClose={() => setOpen(false)}
        >
          <ClockPanel now={now} timeZone={timeZone} onDone={() => setOpen(false)} />
        </Popover>
      )}
    </>
  );
}
