/**
 * The published weights of the order of services, with the words that explain each.
 * Promises: a need as primary outweighs every other part together, save that emergency services come first when a life is
 * in danger. Refuses: any part for who runs the service.
 */
export const serviceWeights = {
  'emergency-first': {
    weight: 1000,
    sv: 'Vid fara för liv kommer akuta verksamheter först',
    en: 'When a life is in danger, emergency services come first',
  },
  'need-primary': { weight: 500, sv: 'Gör just detta', en: 'Does exactly this' },
  'need-secondary': { weight: 60, sv: 'Gör också detta', en: 'Does this too' },
  'need-rank': { weight: 80, sv: 'Passar det du skrev bäst', en: 'Fits your words best' },
  'several-needs': { weight: 20, sv: 'Täcker flera av behoven', en: 'Covers several of the needs' },
  age: { weight: 20, sv: 'Tar emot barnets ålder', en: 'Takes the child’s age' },
  pregnancy: { weight: 20, sv: 'Tar emot gravida', en: 'Takes expectant parents' },
  district: { weight: 40, sv: 'Finns i stadsdelen', en: 'Is in the district' },
  'way-in': { weight: 30, sv: 'Du eller familjen kan ta kontakt', en: 'You or the family may make contact' },
  'open-now': { weight: 25, sv: 'Öppet nu', en: 'Open now' },
  language: { weight: 30, sv: 'Talar språket', en: 'Speaks the language' },
  waiting: { weight: 20, sv: 'Kort väntetid', en: 'Short wait' },
  freshness: { weight: 10, sv: 'Nyligen kontrollerad', en: 'Recently checked' },
} as const;

export type PartName = keyof typeof serviceWeights;

/** Shares of the weight of the need's rank: first, second, third, later. */
export const rankShares = [1, 0.7, 0.3, 0] as const;

/** Shares of a weight where the fit is real and not whole. */
export const partShares = { cityWide: 0.6, byFamily: 0.5, interpreter: 0.5 } as const;

/** Days after which a wait is worth half, and a statement about a wait or a check nothing. */
export const decay = { waitHalfDays: 14, statementDays: 180 } as const;
