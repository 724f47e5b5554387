import { isAbove, pointerTo } from './json-pointer.ts';

interface Props {
  value: unknown;
  /** Pointers (RFC 6901) of what to highlight: the way to each is open. */
  marked: readonly string[];
}

/** JSON that unfolds. */
export function JsonTree({ value, marked }: Props) {
  return (
    <div className="json">
      <Node name={null} value={value} pointer="" marked={marked} />
    </div>
  );
}

interface NodeProps extends Props {
  name: string | null;
  pointer: string;
}

const OPEN_DEPTH = 1;

function Node({ name, value, pointer, marked }: NodeProps) {
  const className = marked.includes(pointer) ? 'json-node json-marked' : 'json-node';
  if (typeof value !== 'object' || value === null) {
    return (
      <div className={className}>
        <Name name={name} />
        <span className={`json-${value === null ? 'null' : typeof value}`}>{JSON.stringify(value) ?? 'nothing'}</span>
      </div>
    );
  }
  const entries = Object.entries(value);
  const depth = pointer.split('/').length - 1;
  return (
    <details className={className} open={depth < OPEN_DEPTH || marked.some((one) => isAbove(pointer, one))}>
      <summary>
        <Name name={name} />
        <span className="json-size">{sizeText(value, entries.length)}</span>
      </summary>
      {entries.map(([key, child]) => (
        <Node key={key} name={key} value={child} pointer={pointerTo(pointer, key)} marked={marked} />
      ))}
    </details>
  );
}

function Name({ name }: { name: string | null }) {
  return name === null ? null : <span className="json-name">{name}: </span>;
}

function sizeText(value: object, count: number): string {
  const [opening, closing] = Array.isArray(value) ? '[]' : '{}';
  return `${opening} ${count} ${closing}`;
}
