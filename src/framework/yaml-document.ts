import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
} from 'yaml';
import type { Fault } from './fault.ts';

export type Path = readonly PropertyKey[];

/** A parsed YAML file that can say where each of its values stands. */
export type YamlDocument = {
  value: unknown;
  /** What makes the file no YAML at all; `value` means nothing then. */
  faults: Fault[];
  /** A fault at the value that `path` leads to, or at the nearest value around it that exists. */
  faultAt(path: Path, message: string): Fault;
  /** A fault at the key itself, for keys that should not be there. */
  faultAtKey(path: Path, key: string, message: string): Fault;
};

export function parseYaml(file: string, text: string): YamlDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const faultAt = (path: Path, message: string) => ({
    ...place(offsetOf(nearest(document.contents, path))),
    message,
  });
  const { value, problems } = read(document);
  return {
    value,
    faults: problems.map(({ offset, message }) => ({ ...place(offset), message: `this is not YAML: ${message}` })),
    faultAt,
    faultAtKey: (path, key, message) => {
      const pair = pairOf(follow(document.contents, path), key);
      return pair === undefined ? faultAt(path, message) : { ...place(offsetOf(pair.key)), message };
    },
  };
}

function read(document: Document.Parsed): { value: unknown; problems: { offset: number; message: string }[] } {
  const problems = document.errors.map(({ pos, message }) => ({ offset: pos[0], message }));
  if (problems.length > 0) return { value: undefined, problems };
  try {
    return { value: document.toJS(), problems };
  } catch (error) {
    // An alias that is not there or expands without end is found only here, and without a place.
    return {
      value: undefined,
      problems: [{ offset: 0, message: error instanceof Error ? error.message : String(error) }],
    };
  }
}

function nearest(root: Node | null, path: Path): unknown {
  for (let length = path.length; length > 0; length -= 1) {
    const node = follow(root, path.slice(0, length));
    if (node !== undefined) return node;
  }
  return root;
}

function follow(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((node, step) => {
    if (isMap(node)) return pairOf(node, String(step))?.value ?? undefined;
    return isSeq(node) && typeof step === 'number' ? node.items[step] : undefined;
  }, root);
}

function pairOf(node: unknown, key: string): Pair | undefined {
  return isMap(node) ? node.items.find((pair) => isPair(pair) && keyText(pair.key) === key) : undefined;
}

function keyText(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

function offsetOf(node: unknown): number {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? (node.range?.[0] ?? 0) : 0;
}
