import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withPostgresSession } from './session.ts';

const file = join(import.meta.dirname, '../../../../prisma/roles.sql');

/** Runs prisma/roles.sql as the owner in `url`, all of it or nothing. May be run again. */
export const grantRoles = (url: string): Promise<void> =>
  withPostgresSession(url, (session) => session.exec(readFileSync(file, 'utf8')));
