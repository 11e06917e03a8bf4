/** What the log shows is told by its address, in ids and closed words: never by a name that somebody typed. */
export type LogChoice = {
  readonly useCase: string;
  readonly persons: readonly string[];
  readonly organisations: readonly string[];
  /** ISO dates, empty for no limit. */
  readonly from: string;
  readonly until: string;
};

export const readChoice = (params: URLSearchParams): LogChoice => ({
  useCase: params.get('vad') ?? '',
  persons: params.getAll('person'),
  organisations: params.getAll('verksamhet'),
  from: params.get('fran') ?? '',
  until: params.get('till') ?? '',
});

/** The address of the log for a choice; `after` is the end of the page before. */
export const logAddress = (choice: LogChoice, after?: string): string => {
  const params = new URLSearchParams();
  if (choice.useCase !== '') params.set('vad', choice.useCase);
  for (const id of choice.persons) params.append('person', id);
  for (const id of choice.organisations) params.append('verksamhet', id);
  if (choice.from !== '') params.set('fran', choice.from);
  if (choice.until !== '') params.set('till', choice.until);
  if (after !== undefined) params.set('efter', after);
  return params.size === 0 ? '/admin/logg' : `/admin/logg?${params}`;
};

export const isChosen = ({ useCase, persons, organisations, from, until }: LogChoice): boolean =>
  persons.length + organisations.length > 0 || [useCase, from, until].some((value) => value !== '');
