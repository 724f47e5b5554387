import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { personDriver } from '../src/practice/driving/person-driver.ts';
import { nextPicked } from '../src/practice/driving/waits.ts';
import { botEnvironment, createStandIn, type StandIn } from '../src/practice/stand-in.ts';
import { type ModelServer, startModel } from './model-server.ts';

const entry = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** Ladder in a process of its own, with the workspace and the model that it is connected to in this one. */
export type ModelBot = {
  standIn: StandIn;
  model: ModelServer;
  ada: ReturnType<typeof personDriver>;
  stop(): Promise<void>;
};

export async function startModelBot(): Promise<ModelBot> {
  const [standIn, model] = [
    createStandIn({}, { pageFolder: null, restartBot: () => Promise.resolve() }),
    await startModel(),
  ];
  await standIn.server.listen(0);
  const folder = mkdtempSync(join(tmpdir(), 'ladder-bench-'));
  const much = { OPENAI_DAILY_REQUESTS: '1000000', OPENAI_PERSON_DAILY_REQUESTS: '1000000' };
  const tokens = { OPENAI_DAILY_TOKENS: '1000000000', OPENAI_PERSON_DAILY_TOKENS: '1000000000' };
  const child = spawn(process.execPath, [entry], {
    cwd: folder,
    env: { ...botEnvironment(standIn), ...much, ...tokens, PORT: '0', OPENAI_BASE_URL: model.url, OPENAI_MODEL: 'any' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { announcer, directory } = standIn.acting.state;
  await nextPicked(announcer, 'the bot', (change) =>
    change.kind === 'bot' && change.bot.connections > 0 ? true : undefined,
  );
  return {
    standIn,
    model,
    ada: personDriver(standIn.acting, directory.people[0]?.id ?? ''),
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
      model.close();
      await standIn.close();
      rmSync(folder, { recursive: true });
    },
  };
}
