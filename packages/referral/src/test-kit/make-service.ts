import type { Service } from '../model/service.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { demoCatalogue } from './demo-catalogue.ts';

const everyDay: Service['hours'][number]['days'] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'hol'];

const plain: Service = {
  id: 'svc-plain',
  kind: 'debt-advice',
  organisationId: 'org-hv-ekonomi',
  name: { sv: 'Rådgivning', en: 'Advice' },
  summary: { sv: 'Råd.', en: 'Advice.' },
  needs: { primary: ['debt'], secondary: [] },
  districts: ['hasselby-vallingby'],
  districtOnly: false,
  ageOf: 'child',
  targetAges: { fromMonths: 0, toMonths: 215, pregnancy: false, label: { sv: '0–17 år', en: '0–17 years' } },
  audience: ['family'],
  referral: {
    whoCanRefer: ['anyone'],
    via: [],
    formRequired: false,
    forms: [],
    consentRequired: false,
    decisionRequired: 'none',
  },
  cost: { type: 'free', sv: 'Kostar ingenting.', en: 'Free.' },
  languages: ['sv'],
  interpreter: false,
  hours: [{ days: [...everyDay], from: '08:00', to: '16:00' }],
  sites: [],
  waiting: { typicalDays: 14, for: 'first-contact', sv: 'Två veckor.', en: 'Two weeks.', updated: '2014-02-01' },
  steps: [],
  contact: { phone: null, email: null, web: null },
  professionalContact: null,
  emergency: false,
  documentation: 'record',
  status: 'active',
  verifiedAt: '2014-02-01',
  verifiedByRole: 'katalogredaktör',
  fictional: true,
};

/** A service for debt in Hässelby-Vällingby, open 8–16 every day to anyone, changed as told. */
export function makeService(changes: Partial<Service>): Service {
  return { ...plain, ...changes };
}

/** The demo's catalogue with other services. */
export function catalogueWith(services: Service[]): Catalogue {
  return { ...demoCatalogue(), services };
}
