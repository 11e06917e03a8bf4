import DataLoader from 'dataloader';
import { programmeResource, trainingPermissions, visibleEnrolments, visibleOccurrences } from '@samlots/training';
import { perRequest } from './per-request.ts';

/** Whether the actor may see an occurrence; one statement for all of an answer. */
export const seesOccurrence = perRequest(
  ({ prisma, actor }) =>
    new DataLoader<string, boolean>(async (ids) => {
      const where = { AND: [{ id: { in: [...ids] } }, visibleOccurrences(actor)] };
      const seen = new Set(
        (await prisma.sessionOccurrence.findMany({ where, select: { id: true } })).map(({ id }) => id),
      );
      return ids.map((id) => seen.has(id));
    }),
);

export const seesEnrolment = perRequest(
  ({ prisma, actor }) =>
    new DataLoader<string, boolean>(async (ids) => {
      const where = { AND: [{ id: { in: [...ids] } }, visibleEnrolments(actor)] };
      const seen = new Set((await prisma.enrolment.findMany({ where, select: { id: true } })).map(({ id }) => id));
      return ids.map((id) => seen.has(id));
    }),
);

/** Places in the queue by occurrence: enrolment id → number, 1 is next. */
export const queueNumbers = perRequest(
  ({ prisma }) =>
    new DataLoader<string, ReadonlyMap<string, number>>(async (occurrenceIds) => {
      const waiting = await prisma.enrolment.findMany({
        where: { occurrenceId: { in: [...occurrenceIds] }, state: 'WAITLISTED' },
        orderBy: { queueTicket: 'asc' },
        select: { id: true, occurrenceId: true },
      });
      const queues = Map.groupBy(waiting, (row) => row.occurrenceId);
      return occurrenceIds.map((id) => new Map((queues.get(id) ?? []).map((row, index) => [row.id, index + 1])));
    }),
);

/** How many were there, by occurrence and presence; seats without a mark are not counted. */
export const presenceCounts = perRequest(
  ({ prisma }) =>
    new DataLoader<string, ReadonlyMap<string, number>>(async (occurrenceIds) => {
      const marks = await prisma.attendance.findMany({
        where: { enrolment: { occurrenceId: { in: [...occurrenceIds] } } },
        select: { presence: true, enrolment: { select: { occurrenceId: true } } },
      });
      return occurrenceIds.map((id) => {
        const here = marks.filter((mark) => mark.enrolment.occurrenceId === id);
        return new Map(
          Object.entries(Object.groupBy(here, (mark) => mark.presence)).map(([key, rows]) => [key, rows?.length ?? 0]),
        );
      });
    }),
);

type FoodTotals = { readonly food: string; readonly count: number }[];

const owners = { select: { programme: { select: { id: true, districtId: true, organisationId: true } } } } as const;

/** What those with a seat chose to eat, by occurrence, most first; null where the actor may not know. Nobody is named. */
export const foodTotals = perRequest(
  ({ prisma, actor }) =>
    new DataLoader<string, FoodTotals | null>(async (occurrenceIds) => {
      const id = { in: [...occurrenceIds] };
      const [occurrences, chosen] = await Promise.all([
        prisma.sessionOccurrence.findMany({ where: { id }, select: { id: true, day: owners } }),
        prisma.foodChoice.findMany({
          where: { enrolment: { occurrenceId: id, state: { in: ['ENROLLED', 'OFFERED', 'WALK_IN'] } } },
          select: { choice: true, enrolment: { select: { occurrenceId: true } } },
        }),
      ]);
      const counted = new Set(
        occurrences
          .filter(({ day }) => trainingPermissions.can(actor, 'read-food-totals', programmeResource(day.programme)))
          .map((occurrence) => occurrence.id),
      );
      return occurrenceIds.map((occurrenceId) => {
        if (!counted.has(occurrenceId)) return null;
        const here = chosen.filter(({ enrolment }) => enrolment.occurrenceId === occurrenceId);
        return [...Map.groupBy(here, ({ choice }) => choice)]
          .map(([food, rows]) => ({ food, count: rows.length }))
          .toSorted((one, other) => other.count - one.count || one.food.localeCompare(other.food));
      });
    }),
);
