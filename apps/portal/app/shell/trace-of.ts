const framesOf = ({ stack = '' }: Error): string => (stack.match(/^\s+at .*$/gm) ?? []).join('\n');

/** What a fault is called and where it happened, with its causes. Never what it says: that may quote a person or a token. */
export const traceOf = (fault: unknown, depth = 0): string => {
  if (!(fault instanceof Error)) return typeof fault;
  const own = `${fault.name}\n${framesOf(fault)}`;
  return fault.cause === undefined || depth > 3 ? own : `${own}\ncaused by ${traceOf(fault.cause, depth + 1)}`;
};
