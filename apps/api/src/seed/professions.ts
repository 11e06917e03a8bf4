/** Who works at a unit of a kind, or at one unit whose notes say so: its contact person first, then the others in turn. */
const professions: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'social-services-intake': ['enhetschef', 'socialsekreterare', 'socialsekreterare', 'gruppledare'],
  'social-services-family-support': ['enhetschef', 'familjebehandlare', 'föräldrarådgivare', 'föräldracoach'],
  'social-services-adult': ['enhetschef', 'socialsekreterare', 'beroendeterapeut', 'boendestödjare'],
  'social-services-income-support': [
    'enhetschef',
    'socialsekreterare',
    'budget- och skuldrådgivare',
    'arbetsmarknadshandläggare',
  ],
  'social-services-field': ['gruppledare', 'fältassistent', 'fältförlagd socialsekreterare'],
  'city-wide-social-services': ['systemförvaltare', 'utredare'],
  'open-preschool': ['föreståndare', 'förskollärare', 'socionom'],
  preschool: ['rektor', 'förskollärare', 'barnskötare', 'barnskötare', 'specialpedagog'],
  bvc: ['verksamhetschef', 'BVC-sköterska', 'BVC-sköterska', 'BVC-sköterska', 'läkare'],
  'midwifery-clinic': ['verksamhetschef', 'barnmorska', 'barnmorska', 'undersköterska'],
  bup: ['enhetschef', 'psykolog', 'kurator', 'sjuksköterska', 'överläkare'],
  'infant-mental-health': ['enhetschef', 'psykolog', 'spädbarnsterapeut', 'kurator'],
  'primary-care': ['verksamhetschef', 'distriktsköterska', 'läkare', 'kurator', 'psykolog'],
  'child-health-unit': ['vårdutvecklare', 'barnhälsovårdspsykolog', 'barnhälsovårdsöverläkare'],
  church: ['diakon', 'diakon', 'församlingspedagog', 'volontär', 'volontär'],
  'org-bryggan': ['pastor', 'volontär'],
  'civil-society': ['verksamhetsansvarig', 'samordnare', 'familjelots', 'volontär'],
  'school-health': ['biträdande rektor', 'skolsköterska', 'skolkurator', 'skolpsykolog'],
  'family-law': ['enhetschef', 'familjerättssekreterare', 'familjerättssekreterare'],
};

/** Profession of the person at `place` (0 is the contact person) of a unit. */
export function professionAt(unit: { readonly id: string; readonly kind: string }, place: number): string {
  const found = professions[unit.id] ?? professions[unit.kind];
  if (found === undefined) throw new Error(`no professions for units of kind ${unit.kind}`);
  const [contact, ...others] = found;
  return place === 0 ? contact : (others[(place - 1) % others.length] ?? contact);
}
