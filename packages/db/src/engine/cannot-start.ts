/**
 * A database that cannot be opened safely. The message is written for the person who starts the program; `exitCode` is
 * what the program should end with (numbers of sysexits.h). Nothing was changed in the data.
 */
export abstract class CannotStart extends Error {
  abstract readonly code: string;
  abstract readonly exitCode: number;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** Another process has the data folder open; two writers would lose rows. */
export class DataFolderHeld extends CannotStart {
  readonly code = 'DATA_FOLDER_HELD';
  readonly exitCode = 75;

  constructor(folder: string, holder: string) {
    super(
      `The data folder ${folder} is in use by ${holder}. ` +
        'Only one process at a time may open it: stop that one, or set DATA_DIR to another folder.',
    );
  }
}

export class DataFolderUnwritable extends CannotStart {
  readonly code = 'DATA_FOLDER_UNWRITABLE';
  readonly exitCode = 73;

  constructor(folder: string, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(`The data folder ${folder} cannot be written (${why}). Set DATA_DIR to a folder that this user may write.`, {
      cause,
    });
  }
}

export class DatabaseUnreachable extends CannotStart {
  readonly code = 'DATABASE_UNREACHABLE';
  readonly exitCode = 69;

  /** `where` never holds the password. */
  constructor(where: string, cause: unknown) {
    const why = cause instanceof Error && cause.message !== '' ? cause.message : 'no answer';
    super(`The database at ${where} cannot be reached (${why}). Check DATABASE_URL and that the server is running.`, {
      cause,
    });
  }
}
