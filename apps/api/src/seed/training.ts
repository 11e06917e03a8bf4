import type { Ids } from '@samlots/kernel';
import { attendanceRows } from './attendance.ts';
import type { Domain } from './domain-files.ts';
import { enrolmentRows, invitationRows } from './enrolments.ts';
import { fillOccurrences } from './fill-occurrences.ts';
import type { Colleague } from './people.ts';
import { swedishDateAt } from './plain-date.ts';
import { foodRows } from './food.ts';
import { materialRows } from './materials.ts';
import { programmesAround } from './programme-dates.ts';
import { organiserEmail, programmeRows } from './programmes.ts';
import type { Random } from './random.ts';

/** `domain`: the dates of the data file, for tests with a clock in 2014. `generated`: around today. */
export type SeedDates = 'domain' | 'generated';

const markedByEmail = 'samordnare@samlots.example';

type Making = { readonly ids: Ids; readonly random: Random; readonly now: Date; readonly dates: SeedDates };

/** Venues, programmes, days, occurrences, agendas, enrolments, invitations and attendance of the demo, as rows. */
export function trainingRows({ venues, programmes }: Domain['training'], staff: readonly Colleague[], making: Making) {
  const dated = making.dates === 'domain' ? programmes : programmesAround(swedishDateAt(making.now), programmes);
  const markedById = staff.find(({ signInEmail }) => signInEmail === markedByEmail)?.personId ?? null;
  const filled = fillOccurrences(dated, { staff, random: making.random }).map((place) => ({
    place,
    enrolments: enrolmentRows(place, making),
  }));
  const enrolments = filled.flatMap((one) => one.enrolments);
  const rows = programmeRows(venues, dated, making);
  return {
    ...rows,
    enrolments,
    materials: materialRows(rows, making.now),
    foods: foodRows(enrolments, { occurrences: rows.occurrences, now: making.now }),
    invitations: invitationRows(enrolments, { ids: making.ids, organiser: organiserEmail }),
    attendances: filled.flatMap((one) => attendanceRows(one.place, one.enrolments, { ...making, markedById })),
  };
}
