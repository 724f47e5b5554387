import type { PersonalData } from '../person/personal-data.ts';
import { deletePerson } from './delete-person.ts';
import { exportPerson } from './export-person.ts';
import type { PersonHash } from './person-hash.ts';
import type { Database } from './schema.ts';

export function sqlPersonalData(database: Database, hash: PersonHash, now: () => number): PersonalData {
  return {
    async exportPerson(workspace, user) {
      return exportPerson(database, { workspace, user, hash: await hash(workspace, user) }, now());
    },
    async deletePerson(workspace, user) {
      await deletePerson(database, { workspace, user, hash: await hash(workspace, user) });
    },
  };
}
