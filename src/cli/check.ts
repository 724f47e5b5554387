import { readFile } from 'node:fs/promises';
import { faultLine } from '../framework/fault.ts';
import { checkDataFile } from '../tips/check-data-file.ts';
import type { CliCommand } from './io.ts';

/** `ladder check FILE…`: framework and tips files; each fault as `file:line:column: what is wrong, what is right`. */
export const check: CliCommand = async (files, { stdout, stderr }) => {
  if (files.length === 0) {
    stderr.write('Name at least one file: ladder check FILE…\n');
    return 2;
  }
  let faults = 0;
  for (const file of files) {
    const result = await checkFile(file);
    faults += result.ok ? 0 : result.faults.length;
    stdout.write(
      result.ok ? `${file}: ${result.value}\n` : result.faults.map((fault) => `${faultLine(fault)}\n`).join(''),
    );
  }
  return faults === 0 ? 0 : 1;
};

async function checkFile(file: string): ReturnType<typeof checkDataFile> {
  try {
    return await checkDataFile(file, await readFile(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, faults: [{ file, line: 1, column: 1, message: `can't be read: ${reason}` }] };
  }
}
