import { list } from './people-list.ts';
import { mail } from './people-mail.ts';
import { merge } from './people-merge.ts';
import { notice } from './people-notice.ts';
import { one } from './people-one.ts';

export const people = {
  title: 'Staff',
  kind: { EMPLOYED: 'Employed', VOLUNTEER: 'Volunteer', EXTERNAL: 'External' },
  contact: { CONTACT: 'Contact', DEPUTY: 'Deputy' },
  field: {
    name: 'Name',
    profession: 'Profession',
    email: 'E-mail',
    kind: 'Belongs as',
    unit: 'Unit',
    noEmail: 'No e-mail',
    alias: 'Alias',
  },
  fault: {
    'missing-name': 'Write a name.',
    'name-too-long': 'Write at most 120 characters in the name.',
    unprintable: 'The name has a character that cannot be printed.',
    'missing-profession': 'Choose a profession.',
    'unknown-profession': 'The profession is not in the list.',
    meant: 'Do you mean {{suggestion}}?',
    'bad-email': 'The e-mail address cannot be right. Write it as name@example.se.',
    'unknown-kind': 'Write employed, volunteer or external.',
    'row-twice': 'The same row is already further up.',
    'personal-number': 'This looks like a personal number. Please remove it. We never save details of families.',
    'same-name-here': 'Somebody of that name is already here. Is this another person? Tick the box below.',
    'protected-email': 'Leave the e-mail empty. All mail goes through you.',
    'tells-the-name': 'The alias resembles the real name. Choose quite another.',
    'ends-before-start': 'The last day is before the first.',
    'in-the-past': 'That day has passed.',
    'queue-place': 'A place in the queue cannot be taken over. Choose to leave it.',
    date: 'Write the date as year, month and day, for example 2027-03-04.',
    other: 'This cannot be right. Please check.',
  },
  list,
  one,
  mail,
  merge,
  notice,
} as const;
