/**
 * A search as an address.
 * Promises: the address holds ids, numbers and choices, never what was typed; what means nothing is left out; the same
 * search has the same address. Refuses: any name of a family.
 */
export type Search = {
  /** Best first; undefined before anything has been asked. */
  readonly needIds: readonly string[] | undefined;
  /** What words read before, or the safety question answered yes, have raised the page to. */
  readonly raisedTo: 'REPORT' | 'ACUTE' | undefined;
  readonly saidNo: boolean;
  readonly ageMonths: number | undefined;
  readonly pregnancy: boolean;
  readonly districtId: string | undefined;
  readonly language: string | undefined;
  readonly role: string | undefined;
  readonly onlyMine: boolean;
  readonly showsHidden: boolean;
};

/** Names in the address and of the fields of the forms. */
export const names = {
  text: 'q',
  needs: 'behov',
  age: 'alder',
  pregnancy: 'gravid',
  district: 'omrade',
  language: 'sprak',
  role: 'roll',
  only: 'bara',
  raised: 'niva',
  answer: 'svar',
  show: 'visa',
} as const;

type Values = { get(name: string): unknown };

const ids = /^[a-z0-9-]{1,60}$/;
const oldestMonths = 1200;

function textOf(values: Values, name: string): string {
  const value = values.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

function idOf(values: Values, name: string): string | undefined {
  const value = textOf(values, name);
  return ids.test(value) ? value : undefined;
}

function ageOf(values: Values): number | undefined {
  const value = textOf(values, names.age);
  return /^\d{1,4}$/.test(value) && Number(value) <= oldestMonths ? Number(value) : undefined;
}

function needsOf(values: Values): readonly string[] | undefined {
  const value = values.get(names.needs);
  if (typeof value !== 'string') return undefined;
  const asked = value.split(',').map((id) => id.trim());
  return [...new Set(asked.filter((id) => ids.test(id)))].slice(0, 12);
}

const levels = { report: 'REPORT', acute: 'ACUTE' } as const;
const isLevel = (value: string): value is keyof typeof levels => Object.hasOwn(levels, value);

/** Reads an address or a form. */
export function readSearch(values: Values): Search {
  const level = textOf(values, names.raised);
  return {
    needIds: needsOf(values),
    raisedTo: isLevel(level) ? levels[level] : undefined,
    saidNo: textOf(values, names.answer) === 'nej',
    ageMonths: ageOf(values),
    pregnancy: textOf(values, names.pregnancy) === 'ja',
    districtId: idOf(values, names.district),
    language: idOf(values, names.language),
    role: idOf(values, names.role),
    onlyMine: textOf(values, names.only) === 'mina',
    showsHidden: textOf(values, names.show) === 'dolda',
  };
}

/** The fields of a search in the order of the address, those that say nothing left out. */
export function fieldsOf(search: Search): readonly (readonly [string, string])[] {
  const all: readonly (readonly [string, string | undefined])[] = [
    [names.needs, search.needIds?.join(',')],
    [names.age, search.ageMonths?.toString()],
    [names.district, search.districtId],
    [names.language, search.language],
    [names.role, search.role],
    [names.pregnancy, search.pregnancy ? 'ja' : undefined],
    [names.only, search.onlyMine ? 'mina' : undefined],
    [names.raised, search.raisedTo?.toLowerCase()],
    [names.answer, search.saidNo ? 'nej' : undefined],
    [names.show, search.showsHidden ? 'dolda' : undefined],
  ];
  return all.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

const queryOf = (fields: readonly (readonly [string, string])[]): string => {
  const query = new URLSearchParams(fields.map(([name, value]) => [name, value])).toString();
  return query === '' ? '' : `?${query}`;
};

/** The result page of a search, changed as told. */
export function searchAddress(search: Search, changes: Partial<Search> = {}): string {
  return `/hitta-stod${queryOf(fieldsOf({ ...search, ...changes }))}`;
}

/** Nothing asked yet. */
export const noSearch: Search = readSearch(new URLSearchParams());

/** The page of a service, which adapts to who asks and remembers the way back. */
export function serviceAddress(serviceId: string, search: Search): string {
  const { needIds, ageMonths, districtId, language, role } = search;
  return `/stod/${serviceId}${queryOf(fieldsOf({ ...noSearch, needIds, ageMonths, districtId, language, role }))}`;
}

/** A pathway at a state of its walk. */
export function pathwayAddress(
  pathwayId: string,
  { state = '', districtId }: { state?: string; districtId?: string | null },
): string {
  const fields: (readonly [string, string])[] = state === '' ? [] : [['steg', state]];
  if (districtId != null) fields.push([names.district, districtId]);
  return `/vagar/${pathwayId}${queryOf(fields)}`;
}
