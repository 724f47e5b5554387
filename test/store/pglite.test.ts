import { migrationContract } from './contract/migrations.ts';
import { emptyPglite, pgliteDatabase } from './databases/pglite.ts';
import { storeContract } from './store-contract.ts';

migrationContract('a database on PGlite, a PostgreSQL without a server', emptyPglite);
storeContract('the store on PGlite, a PostgreSQL without a server', pgliteDatabase);
