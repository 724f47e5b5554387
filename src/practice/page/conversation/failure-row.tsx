import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import type { ShownFailure } from '../workspace/page-state.ts';
import { useConnection } from '../workspace/workspace-context.ts';

/** What the tool says when the app did not do its part. */
export function FailureRow({ failure }: { failure: ShownFailure }) {
  const { dismiss } = useConnection();
  return (
    <div className="failure-row">
      <Icon name="warning" />
      <p>
        <span className="only-visible-inline">Only visible to you</span>
        {failure.text}
      </p>
      <IconButton icon="close" label="Dismiss" onClick={() => dismiss(failure.id)} />
    </div>
  );
}
