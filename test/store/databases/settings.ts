// biome-ignore-all lint/style/noProcessEnv: which server the tests use is not a setting of the bot.
import { env } from 'node:process';

/** A database that the tests may make schemas in. */
export const postgresUrl = env.LADDER_TEST_POSTGRES ?? 'postgres://postgres@127.0.0.1:5432/test';

/** Where changes are accepted: nothing may stand in there. */
export const isCi = env.CI === 'true';
