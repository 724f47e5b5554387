/** What is wrong in a data file and what would be right, at the place where it stands (line and column from 1). */
export type Fault = { file: string; line: number; column: number; message: string };

/** `file:line:column: what is wrong, what is right` */
export function faultLine({ file, line, column, message }: Fault): string {
  return `${file}:${line}:${column}: ${message}`;
}

export function byPlace(a: Fault, b: Fault): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}
