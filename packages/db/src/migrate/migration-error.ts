import { CannotStart } from '../engine/cannot-start.ts';

/** The history in the database and the migrations of this program do not fit together; nothing was changed. */
abstract class MigrationError extends CannotStart {
  readonly exitCode = 65;
  readonly migration: string;

  constructor(migration: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.migration = migration;
  }
}

/** The SQL of a migration was refused. It was rolled back whole; migrations before it stay applied. */
export class MigrationBroken extends MigrationError {
  readonly code = 'MIGRATION_BROKEN';

  constructor(migration: string, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(
      migration,
      `Migration ${migration} failed and was rolled back, the data are as before: ${why}${sqlState(cause)}`,
      { cause },
    );
  }
}

/** A migration that has been applied says something else now. */
export class MigrationEdited extends MigrationError {
  readonly code = 'MIGRATION_EDITED';

  constructor(migration: string) {
    super(
      migration,
      `Migration ${migration} was changed after it had been applied to this database. ` +
        'Restore its file and put the change in a new migration.',
    );
  }
}

/** Another tool started a migration and did not finish it. */
export class MigrationUnfinished extends MigrationError {
  readonly code = 'MIGRATION_UNFINISHED';

  constructor(migration: string) {
    super(
      migration,
      `Migration ${migration} was started on this database and never finished. Look at what it left behind, then mark ` +
        `it with "prisma migrate resolve --applied ${migration}" or "--rolled-back ${migration}".`,
    );
  }
}

/** The database has a migration that this program does not know: it was made by a newer version. */
export class MigrationUnknown extends MigrationError {
  readonly code = 'MIGRATION_UNKNOWN';

  constructor(migration: string) {
    super(
      migration,
      `This database has migration ${migration}, which this version of Samlots does not know. ` +
        'It was made by a newer version: start that one, or restore a copy of the database from before.',
    );
  }
}

/** A migration that would open or end transactions itself, or lies before one already applied. */
export class MigrationRefused extends MigrationError {
  readonly code = 'MIGRATION_REFUSED';

  constructor(migration: string, why: string) {
    super(migration, `Migration ${migration} cannot be applied: ${why}`);
  }
}

const sqlState = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? ` (SQLSTATE ${cause.code})` : '';
