/** The two languages of the interface (ISO 639-1). Swedish is the source; English is complete. */
export type Locale = 'sv' | 'en';

export function isLocale(value: unknown): value is Locale {
  return value === 'sv' || value === 'en';
}
