import type { Actor, AuditNote } from '@samlots/kernel';
import { peoplePermissions } from '../../access.ts';
import { swedishDate } from '../../model/swedish-date.ts';
import type { Tie } from './load-tie.ts';
import { unitResource, type Unit } from './load-unit.ts';

/** The contact of the unit, the coordinators of its district, administrators. */
export const mayKeepStaff = (actor: Actor, unit: Pick<Unit, 'id' | 'districtId'>): boolean =>
  peoplePermissions.can(actor, 'keep-staff', unitResource(unit));

/** A tie that is over is history: nobody changes it. */
export const isOver = ({ toOn }: Pick<Tie, 'toOn'>, now: Date): boolean => toOn !== null && toOn < swedishDate(now);

/** What the trail says of a change to a tie. */
export const tieNote = (tie: Tie, facts: Readonly<Record<string, string | number>> = {}): AuditNote => ({
  subjectKind: 'Membership',
  subjectId: tie.id,
  facts,
  scope: unitResource(tie.organisation),
  concerns: [tie.personId],
});
