import type { FileFault } from '../../protocol.ts';

export function FaultList({ faults }: { faults: readonly FileFault[] }) {
  if (faults.length === 0) return null;
  return (
    <ul className="faults">
      {faults.map(({ file, line, column, message }) => (
        <li key={`${file}:${line}:${column}:${message}`}>
          <code>
            {file}:{line}:{column}
          </code>{' '}
          {message}
        </li>
      ))}
    </ul>
  );
}
