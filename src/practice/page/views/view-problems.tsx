import { FailureRow } from '../conversation/failure-row.tsx';
import { useFailuresOfView } from '../workspace/failures.ts';

/** What went wrong with the view as a whole. */
export function ViewProblems({ view, error }: { view: string; error: string }) {
  const failures = useFailuresOfView(view);
  return (
    <>
      {error && (
        <p role="alert" className="view-error">
          {error}
        </p>
      )}
      {failures.map((failure) => (
        <FailureRow key={failure.id} failure={failure} />
      ))}
    </>
  );
}
