import { expect, it } from 'vitest';
import { postgresAnswers, postgresDatabase } from './databases/postgres.ts';
import { isCi, postgresUrl } from './databases/settings.ts';
import { storeContract } from './store-contract.ts';

const answers = await postgresAnswers();

if (answers) {
  storeContract('the store on a PostgreSQL server', postgresDatabase);
} else {
  it.skipIf(!isCi)(`a PostgreSQL server answers at ${postgresUrl}; until then PGlite stands in`, () => {
    expect(answers).toBe(true);
  });
}
