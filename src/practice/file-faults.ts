import type { FileFault } from './protocol.ts';

/** The lines that read `file:line:column: what is wrong`, as the bot prints them before it exits. */
export function fileFaults(lines: readonly string[]): FileFault[] {
  return lines.flatMap((text) => {
    const [, file, line, column, message] = text.match(/^\s*(\S[^:]*):(\d+):(\d+): (.+)$/) ?? [];
    return file && message ? [{ file, line: Number(line), column: Number(column), message }] : [];
  });
}
