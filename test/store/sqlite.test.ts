import { migrationContract } from './contract/migrations.ts';
import { emptySqlite, sqliteDatabase } from './databases/sqlite.ts';
import { storeContract } from './store-contract.ts';

migrationContract('a database in an SQLite file', emptySqlite);
storeContract('the store on an SQLite file', sqliteDatabase);
