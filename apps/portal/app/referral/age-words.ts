import type { Words } from '../shell/use-words.ts';

/** An age in months as people say it: "Nyfödd", "8 månader", "1 år och 8 mån", "12 år". */
export function sayAge(months: number, { t }: Words): string {
  if (months === 0) return t('referral:search.filters.newborn');
  if (months < 12) return t('referral:search.filters.months', { count: months });
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return rest === 0
    ? t('referral:search.filters.years', { count: years })
    : t('referral:search.filters.yearsMonths', { years, months: rest });
}

/** Ages to choose from in months: by the month to half a year, by the half-year to two, then by the year to 17. */
export const agesToChoose: readonly number[] = [
  0,
  2,
  4,
  6,
  9,
  12,
  18,
  ...Array.from({ length: 16 }, (_, at) => (at + 2) * 12),
];
