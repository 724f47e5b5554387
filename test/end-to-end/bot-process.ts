import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const entry = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** A folder that is gone when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ladder-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The real process, as an operator starts it, with these settings and no others. Gone when the test ends. */
export function startProcess(environment: Record<string, string>, folder = temporaryFolder()) {
  const child = spawn(process.execPath, [entry], { cwd: folder, env: { PORT: '0', ...environment } });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
    });
  }
  const ended = once(child, 'close').then(([code]) => ({ code, ...output }));
  onTestFinished(() => kill(child));
  return {
    output,
    /** Exit code and everything that it printed. */
    ended,
    terminate: () => child.kill('SIGTERM'),
    /** As a power cut would; resolves when it is gone. */
    kill: () => kill(child),
    /** Where it answers `/livez`, once it says that it has started. */
    async url(): Promise<string> {
      for await (const _ of child.stdout) {
        const port = /"port":(\d+)/.exec(output.stdout)?.[1];
        if (port !== undefined) return `http://127.0.0.1:${port}`;
      }
      throw new Error(`It never said its port: ${output.stdout}${output.stderr}`);
    },
  };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}
