/** Values of a log line: ids, names of routes and operations, numbers. Never names, addresses, tokens or query strings. */
type LogFacts = Readonly<Record<string, string | number | boolean | null>>;

export type Log = {
  info(event: string, facts?: LogFacts): void;
  warn(event: string, facts?: LogFacts): void;
  /** A bug: `cause` is written with its stack. */
  error(event: string, facts: LogFacts, cause: unknown): void;
};

type Line = { readonly level: 'info' | 'warn' | 'error'; readonly event: string; readonly facts: LogFacts };

/** A mail server names the recipient in its refusal, a database the row: no address gets into a log by that way. */
const withoutAddresses = (text: string): string => text.replaceAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, '<address>');

const stackOf = (cause: unknown): string =>
  withoutAddresses(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));

/** One JSON object a line. `write` gets the line without its line break; levels below `from` are left out. */
export const createLog = (write: (line: string) => void, from: 'info' | 'warn' = 'info'): Log => {
  const say = ({ level, event, facts }: Line): void => write(JSON.stringify({ level, event, ...facts }));
  return {
    info: (event, facts = {}) => {
      if (from === 'info') say({ level: 'info', event, facts });
    },
    warn: (event, facts = {}) => say({ level: 'warn', event, facts }),
    error: (event, facts, cause) => say({ level: 'error', event, facts: { ...facts, stack: stackOf(cause) } }),
  };
};
