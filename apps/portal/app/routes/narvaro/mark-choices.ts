/** The marks that a form can give. A person who told that she could not come is absent with a reason. */
export const markChoices = ['FULL', 'AM', 'PM', 'NONE', 'EXCUSED'] as const;
export type MarkChoice = (typeof markChoices)[number];

type Stored = { readonly presence: string | null; readonly excused: boolean | null };

/** The choice that a stored mark stands for; null while nobody has marked the person. */
export function choiceOf({ presence, excused }: Stored): MarkChoice | null {
  if (presence === 'NONE' && excused === true) return 'EXCUSED';
  return markChoices.find((choice) => choice === presence) ?? null;
}

/** What a choice stores. */
export function markOf(choice: MarkChoice): { readonly presence: string; readonly excused: boolean } {
  return choice === 'EXCUSED' ? { presence: 'NONE', excused: true } : { presence: choice, excused: false };
}

/** When marks can be given: from the morning of the day to the end of the fourteenth day after. */
export type MarkWindow = 'not-yet' | 'open' | 'closed';

const fortnight = 14;

/** By Swedish dates ("2014-03-06"), which compare as text. */
export function markWindow(dayOn: string, todayOn: string): MarkWindow {
  if (todayOn < dayOn) return 'not-yet';
  return todayOn <= lastDayToMark(dayOn) ? 'open' : 'closed';
}

/** The date of the fourteenth day after. */
export function lastDayToMark(dayOn: string): string {
  const day = new Date(`${dayOn}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + fortnight);
  return day.toISOString().slice(0, 10);
}
