/** What the actions of the portal answer when something was not done; all else is an answer without a fault. */
type Told = {
  readonly faults?: unknown;
  readonly refused?: unknown;
  readonly fault?: unknown;
  readonly stale?: unknown;
};

const isTold = (answer: unknown): answer is Told => typeof answer === 'object' && answer !== null;

/** Whether the answer of an action says that something was not done: a list of faults, or a reason. */
export function tellsFault(answer: unknown): boolean {
  if (!isTold(answer)) return false;
  const { faults, refused, fault, stale } = answer;
  return (Array.isArray(faults) && faults.length > 0) || [refused, fault, stale].some((reason) => reason != null);
}
