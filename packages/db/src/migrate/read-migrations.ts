import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One folder of prisma/migrations; `checksum` is the SHA-256 of its SQL in hex, as Prisma writes it. */
export type Migration = { readonly name: string; readonly sql: string; readonly checksum: string };

export const migrationsFolder = join(import.meta.dirname, '../../../../prisma/migrations');

/** The migrations of a folder in Prisma's format, in the order in which they are applied. */
export const readMigrations = (folder: string = migrationsFolder): readonly Migration[] => {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted()
    .map((name) => {
      // A checkout with CRLF must not look like an edited migration.
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8').replaceAll('\r\n', '\n');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
};
