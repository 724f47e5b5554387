import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

// Stripping types and compiling, anew at every start, took longer than all else until the first connection.
// In a folder of our own: from one that others may write to, we would run their code.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/ladder', import.meta.url)));

// Loading makes much garbage. The heap's young part would grow for it to 32 MiB, and V8 never gives those back.
// The store and what it needs come first: what they throw away lets the young part grow to a size that serves the rest.
await import('./store/open-store.ts');
setFlagsFromString('--semi-space-growth-factor=1');
// Only what is imported from here on is kept compiled.
const { start } = await import('./start.ts');
await start();
setFlagsFromString('--semi-space-growth-factor=2');
