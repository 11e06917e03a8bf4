/** Values of a log line: ids, names of routes and operations, numbers. Never names, addresses, tokens or query strings. */
type LogFacts = Readonly<Record<string, string | number | boolean | null>>;

export type Log = {
  info(event: string, facts?: LogFacts): void;
  warn(event: string, facts?: LogFacts): void;
  /** A bug: `cause` is written by its name, codes and stack. */
  error(event: string, facts: LogFacts, cause: unknown): void;
};

type Line = { readonly level: 'info' | 'warn' | 'error'; readonly event: string; readonly facts: LogFacts };

const isWord = (value: unknown): value is string | number =>
  typeof value === 'number' || (typeof value === 'string' && /^[\w-]{1,40}$/.test(value));

/** Error codes and status numbers are words of their programs: P2002, 23505, ECONNREFUSED, 451. */
const codesOf = (error: Error): string =>
  ['code' in error ? error.code : null, 'responseCode' in error ? error.responseCode : null]
    .filter(isWord)
    .map((code) => ` [${code}]`)
    .join('');

const framesOf = ({ stack = '' }: Error): string => (stack.match(/^\s+at .*$/gm) ?? []).join('\n');

/**
 * What a bug is called, its codes and where it happened, with its causes. Never its message: a database quotes the row, a
 * mail server the recipient, a parser the text.
 */
const traceOf = (cause: unknown, depth = 0): string => {
  if (!(cause instanceof Error)) return typeof cause;
  const own = `${cause.name}${codesOf(cause)}\n${framesOf(cause)}`;
  return cause.cause === undefined || depth > 3 ? own : `${own}\ncaused by ${traceOf(cause.cause, depth + 1)}`;
};

/** One JSON object a line. `write` gets the line without its line break; levels below `from` are left out. */
export const createLog = (write: (line: string) => void, from: 'info' | 'warn' = 'info'): Log => {
  const say = ({ level, event, facts }: Line): void => write(JSON.stringify({ level, event, ...facts }));
  return {
    info: (event, facts = {}) => {
      if (from === 'info') say({ level: 'info', event, facts });
    },
    warn: (event, facts = {}) => say({ level: 'warn', event, facts }),
    error: (event, facts, cause) => say({ level: 'error', event, facts: { ...facts, stack: traceOf(cause) } }),
  };
};
