/**
 * The HTTP status with which a form comes back. Promises: what was typed wrongly is 400, what the viewer may not do 403,
 * what is not there 404, and what was right when the form was opened but is no longer 409; never 200 for something that
 * was not done. Refuses: to know words or pages.
 */
const statuses: Readonly<Record<string, number>> = {
  InvalidInput: 400,
  PersonalNumberFound: 400,
  HoldsPersonalNumber: 400,
  TextTooLong: 400,
  VenueTooSmall: 400,
  TimeHasPassed: 400,
  AgendaIncomplete: 400,
  NotDivisible: 400,
  NotAllowed: 403,
  StepUpNeeded: 403,
  NotFound: 404,
};

type Answer = { readonly __typename?: unknown; readonly code?: unknown };

const isAnswer = (value: unknown): value is Answer => typeof value === 'object' && value !== null;

/** The status of one answer of the API; null when it is no refusal. A refusal tells its own name as its code. */
function statusOf({ __typename, code }: Answer): number | null {
  if (typeof __typename !== 'string') return null;
  if (Object.hasOwn(statuses, __typename)) return statuses[__typename] ?? null;
  return code === __typename ? 409 : null;
}

/** The status of what an operation answered: that of its first refusal, or null when there is none. */
export function statusOfAnswers(data: object): number | null {
  const found = Object.values(data).map((value: unknown) => (isAnswer(value) ? statusOf(value) : null));
  return found.find((status) => status !== null) ?? null;
}
