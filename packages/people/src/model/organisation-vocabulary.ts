/** Kinds of organisation with the sector whose seat share they have part in; the same list as the domain's vocabulary. */
export const organisationKinds = {
  'social-services-intake': null,
  'social-services-family-support': null,
  'social-services-adult': null,
  'social-services-income-support': null,
  'social-services-field': null,
  'city-wide-social-services': null,
  'family-law': null,
  preschool: null,
  'open-preschool': null,
  school: null,
  'school-health': null,
  'family-centre': null,
  bvc: 'health',
  'midwifery-clinic': 'health',
  bup: 'health',
  'infant-mental-health': 'health',
  'primary-care': 'health',
  'child-health-unit': 'health',
  'adult-psychiatry': null,
  'addiction-care': null,
  habilitation: null,
  'youth-clinic': null,
  'hospital-clinics': null,
  church: 'church-and-civil-society',
  'civil-society': 'church-and-civil-society',
  police: null,
} as const;

export type OrganisationKind = keyof typeof organisationKinds;

export const isOrganisationKind = (text: string): text is OrganisationKind => Object.hasOwn(organisationKinds, text);

export const operators = ['municipal', 'region', 'private', 'church', 'civil-society', 'state'] as const;

/** Why a unit is reminded: nobody answers for it, or it has nobody in a programme that invites it. */
export const reminderReasons = ['NO_CONTACT', 'NOBODY_ENROLLED'] as const;
export type ReminderReason = (typeof reminderReasons)[number];
