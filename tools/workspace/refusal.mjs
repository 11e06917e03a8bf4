/** Something a person can act on: printed as its message alone, without a stack. Anything else is a bug. */
export class Refusal extends Error {}

const LAST_LINES = 40;

export const lastLines = (output) => output.trimEnd().split('\n').slice(-LAST_LINES).join('\n');

/** Runs a script's main; a refusal becomes a plain message and exit code 1. */
export const runMain = async (main) => {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Refusal ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
};
