import { wordList } from './fold-text.ts';
import { stemOf } from './stem-word.ts';

/** Who a word speaks of. A role in the family, never a person. */
export type PersonRole =
  | 'baby'
  | 'child'
  | 'sibling'
  | 'teenager'
  | 'mother'
  | 'father'
  | 'parent'
  | 'partner'
  | 'relative'
  | 'anyone';

const words: Readonly<Record<PersonRole, string>> = {
  baby: `bebis bebisen bebisar bebisarna spädbarn spädis nyfödd nyfödda nyfödde baby babyn babies newborn infant småbarn`,
  child: `barn barnet barnen unge ungen ungar ungarna son sonen dotter dottern flicka pojke grabb tjej kille elev eleven
    förskolebarn skolbarn child children kid kids son daughter boy girl
    pupil toddler`,
  sibling: `syskon syskonet syskonen lillebror lillasyster storebror storasyster bror syster bröder systrar sibling
    siblings brother sister`,
  teenager: `tonåring tonåringen tonårig ungdom ungdomar ung unga unge tonårstjej tonårskille tonårsdotter tonårsson
    gymnasieelev gymnasist teenager teen teens youth adolescent`,
  mother: `mamma mamman morsan morsa mor modern mammor nyförlöst förstagångsmamma mother mum mom mummy`,
  father: `pappa pappan farsan farsa far fadern pappor styvpappa styvfar låtsaspappa förstagångspappa father dad daddy`,
  parent: `förälder föräldern föräldrar föräldrarna vårdnadshavare vårdnadshavaren vuxen vuxna medförälder styvförälder
    parent parents adult guardian`,
  partner: `man mannen fru frun hustru make maka sambo sambon partner partnern ex exet pojkvän flickvän exman exfru
    kvinna kvinnan husband wife boyfriend girlfriend spouse`,
  relative: `mormor morfar farmor farfar styvfarfar moster faster morbror farbror kusin släkting släktingar anhörig anhöriga
    grandmother grandfather grandma grandpa uncle aunt relative`,
  anyone: `person personal kollega klient patient någon hon han människa folk granne grannen grannar`,
};

const roles = new Map<string, PersonRole>();
for (const role of [
  'anyone',
  'relative',
  'partner',
  'parent',
  'father',
  'mother',
  'teenager',
  'sibling',
  'child',
  'baby',
] as const)
  for (const word of wordList(words[role])) {
    roles.set(word, role);
    roles.set(stemOf(word), role);
  }
// "Far" is a verb far more often ("far illa"), "unge" a child, "ung" a teenager.
roles.delete('far');
roles.set('unge', 'child');
roles.set('ungen', 'child');
// What the reading of ages leaves where an age stood.
roles.set('agebaby', 'baby');
roles.set('agechild', 'child');
roles.set('ageteenager', 'teenager');
roles.set('ageadult', 'parent');

/** The role a folded word names, also inside a compound ("cancermamma" is a mother); undefined for other words. */
export function personRoleOf(word: string): PersonRole | undefined {
  return roles.get(word) ?? roles.get(stemOf(word)) ?? roleOfCompound(word);
}

const heads: readonly (readonly [RegExp, PersonRole])[] = [
  [/.{3,}(?:mammor?(?:na?s?)?|morsan?)$/u, 'mother'],
  [/.{3,}(?:papp(?:a|an|or|orna)|farsan?)$/u, 'father'],
];

function roleOfCompound(word: string): PersonRole | undefined {
  return heads.find(([pattern]) => pattern.test(word))?.[1];
}

const minors: readonly PersonRole[] = ['baby', 'child', 'sibling', 'teenager'];
const adults: readonly PersonRole[] = ['mother', 'father', 'parent', 'partner'];

export const isMinor = (role: PersonRole): boolean => minors.includes(role);
export const isAdult = (role: PersonRole): boolean => adults.includes(role);

/** How well the person in the text fits the person an expression speaks of: 1 the same, 0 another. */
export function roleFit(inText: PersonRole, inExpression: PersonRole): number {
  if (inText === inExpression) return 0.9;
  const both = [inText, inExpression];
  if (both.includes('child') && both.every(isMinor)) return 0.8;
  if (both.includes('parent') && both.every((role) => role !== 'partner' && isAdult(role))) return 0.8;
  if (both.includes('partner') && both.every(isAdult)) return 0.6;
  return 0;
}
