import { IconButton } from '../ui/icon-button.tsx';
import { useConnection, usePage } from '../workspace/workspace-context.ts';

/** Why what was just tried could not be done, where nothing nearer says it. */
export function Refusal() {
  const refusal = usePage((state) => state.refusal);
  const { dismissRefusal } = useConnection();
  return (
    <div className="refusal" role="alert" hidden={!refusal}>
      {refusal && (
        <>
          <p>{refusal}</p>
          <IconButton icon="close" label="Dismiss" onClick={dismissRefusal} />
        </>
      )}
    </div>
  );
}
