import { findById, type Directory, type SearchQuery } from '@samlots/referral';

export type OpenDataRefusal = 'missing-q' | 'bad-age' | 'unknown-area' | 'bad-language' | 'unknown-role';

/** Everybody lives longer than anybody is asked about. */
const oldestMonths = 1200;

type Reader = (value: string, directory: Directory) => Partial<SearchQuery> | { readonly refused: OpenDataRefusal };

const readers: Readonly<Record<'q' | 'age' | 'area' | 'language' | 'role', Reader>> = {
  q: (text) => (text.trim() === '' ? { refused: 'missing-q' } : { text }),
  age: (value) => {
    if (value === '') return {};
    return /^\d{1,4}$/.test(value) && Number(value) <= oldestMonths
      ? { ageMonths: Number(value) }
      : { refused: 'bad-age' };
  },
  area: (id, { catalogue }) => {
    if (id === '') return {};
    const district = findById(catalogue.districts, id);
    if (district === undefined) return { refused: 'unknown-area' };
    // The whole city is no district: it narrows nothing.
    return district.kind === 'city' ? {} : { districtId: id };
  },
  language: (code) => {
    if (code === '') return {};
    return /^[a-z]{2}$/.test(code) ? { language: code } : { refused: 'bad-language' };
  },
  role: (kind, { vocabulary }) => {
    if (kind === '') return {};
    return vocabulary.organisationKinds.some(({ id }) => id === kind) ? { role: kind } : { refused: 'unknown-role' };
  },
};

/** Reads the address; the first value that means nothing is named, and never repeated. */
export function readOpenDataQuery(
  params: URLSearchParams,
  directory: Directory,
): Partial<SearchQuery> | { readonly refused: OpenDataRefusal } {
  let query: Partial<SearchQuery> = {};
  for (const [name, read] of Object.entries(readers)) {
    const found = read((params.get(name) ?? '').trim(), directory);
    if ('refused' in found) return found;
    query = { ...query, ...found };
  }
  return query;
}
