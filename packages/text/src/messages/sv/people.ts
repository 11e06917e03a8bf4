import { list } from './people-list.ts';
import { mail } from './people-mail.ts';
import { merge } from './people-merge.ts';
import { notice } from './people-notice.ts';
import { one } from './people-one.ts';

/** People of a unit: the list, adding, changing, leaving; and what is told to those who were registered. */
export const people = {
  title: 'Personal',
  kind: { EMPLOYED: 'Anställd', VOLUNTEER: 'Volontär', EXTERNAL: 'Utifrån' },
  contact: { CONTACT: 'Kontaktperson', DEPUTY: 'Ställföreträdare' },
  field: {
    name: 'Namn',
    profession: 'Yrke',
    email: 'E-post',
    kind: 'Knyts som',
    unit: 'Verksamhet',
    noEmail: 'Ingen e-post',
    alias: 'Alias',
  },
  fault: {
    'missing-name': 'Skriv ett namn.',
    'name-too-long': 'Skriv högst 120 tecken i namnet.',
    unprintable: 'Namnet har ett tecken som inte går att skriva ut.',
    'missing-profession': 'Välj ett yrke.',
    'unknown-profession': 'Yrket finns inte i listan.',
    meant: 'Menar du {{suggestion}}?',
    'bad-email': 'E-postadressen kan inte stämma. Skriv den som namn@exempel.se.',
    'unknown-kind': 'Skriv anställd, volontär eller extern.',
    'row-twice': 'Samma rad står redan längre upp.',
    'personal-number': 'Det ser ut som ett personnummer. Ta bort det. Vi sparar aldrig uppgifter om familjer.',
    'same-name-here': 'Det finns redan någon med det namnet här. Är det en annan person? Kryssa i det nedanför.',
    'protected-email': 'Lämna e-posten tom. All post går genom dig.',
    'tells-the-name': 'Aliaset liknar det riktiga namnet. Välj ett helt annat.',
    'ends-before-start': 'Sista dagen ligger före den första.',
    'in-the-past': 'Dagen har redan passerat.',
    'queue-place': 'En plats i kön kan inte tas över. Välj att lämna den.',
    date: 'Skriv datumet som år, månad och dag, till exempel 2027-03-04.',
    other: 'Det här kan inte stämma. Kontrollera.',
  },
  list,
  one,
  mail,
  merge,
  notice,
} as const;
