import { Readable, Writable } from 'node:stream';
import type { Io } from '../../src/cli/io.ts';

/** A terminal whose output can be read. */
export function capturedIo(input = '') {
  const [stdout, stderr] = [capture(), capture()];
  const io: Io = { stdin: Readable.from(input), stdout: stdout.stream, stderr: stderr.stream, env: {} };
  return { io, stdout: stdout.text, stderr: stderr.text };
}

function capture() {
  let written = '';
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      written += String(chunk);
      done();
    },
  });
  return { stream, text: () => written };
}
