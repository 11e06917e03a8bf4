/** What of a list of people is asked for, as its address says it. */
export type StaffChosen = {
  readonly search: string;
  readonly profession: string;
  readonly kind: string;
  readonly away: boolean;
  readonly withoutEmail: boolean;
  readonly district: string;
  readonly after: string | null;
};

const most = 80;
const textAt = (from: URLSearchParams, name: string): string => (from.get(name) ?? '').trim().slice(0, most);

export const readChosen = (from: URLSearchParams): StaffChosen => ({
  search: textAt(from, 'sok'),
  profession: textAt(from, 'yrke'),
  kind: textAt(from, 'knuten'),
  away: from.get('lediga') === 'ja',
  withoutEmail: from.get('utan-epost') === 'ja',
  district: textAt(from, 'stadsdel'),
  after: from.get('efter'),
});

export const isNarrowed = ({ search, profession, kind, away, withoutEmail, district }: StaffChosen): boolean =>
  search !== '' || profession !== '' || kind !== '' || away || withoutEmail || district !== '';

/** The same choice as the API takes it. */
export const filterOf = ({ search, profession, kind, away, withoutEmail, district }: StaffChosen) => ({
  ...(search === '' ? {} : { search }),
  ...(profession === '' ? {} : { profession }),
  ...(kind === '' ? {} : { kind }),
  ...(away ? { onLeave: true } : {}),
  ...(withoutEmail ? { withoutEmail: true } : {}),
  ...(district === '' ? {} : { districtId: district }),
});

/** The address of another page of the same choice. */
export const pageAddress = (chosen: StaffChosen, after: string | null): string => {
  const to = new URLSearchParams();
  const texts = { sok: chosen.search, yrke: chosen.profession, knuten: chosen.kind, stadsdel: chosen.district };
  for (const [name, value] of Object.entries(texts)) if (value !== '') to.set(name, value);
  if (chosen.away) to.set('lediga', 'ja');
  if (chosen.withoutEmail) to.set('utan-epost', 'ja');
  if (after !== null) to.set('efter', after);
  return `?${to}`;
};
