import { swedishDate } from '@samlots/people';
import type { ApiContext } from '../../context.ts';
import { builder } from '../builder.ts';

type Counts = {
  readonly people: number;
  readonly seats: number;
  readonly waiting: number;
  readonly programmes: number;
};

export const Ending = builder.objectRef<Counts>('PartnerEnding').implement({
  description: 'What a unit that closes has: people from today on, and seats and places in queues on coming days.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    people: t.exposeInt('people'),
    seats: t.exposeInt('seats'),
    waiting: t.exposeInt('waiting'),
    programmes: t.exposeInt('programmes', { description: 'Programmes with days to come that the unit runs.' }),
  }),
});

/** Counted for a unit that the viewer looks after; the change itself counts again under its locks. */
export const endingOf = async ({ prisma, now }: ApiContext, organisationId: string): Promise<Counts> => {
  const coming = { startsAt: { gt: now }, status: { not: 'CANCELLED' } };
  const held = (state: string) => prisma.enrolment.count({ where: { organisationId, state, occurrence: coming } });
  const today = swedishDate(now);
  const [people, seats, waiting, programmes] = await Promise.all([
    prisma.membership.count({ where: { organisationId, OR: [{ toOn: null }, { toOn: { gte: today } }] } }),
    held('ENROLLED'),
    held('WAITLISTED'),
    prisma.trainingProgramme.count({
      where: { organisationId, days: { some: { occurrences: { some: coming } } } },
    }),
  ]);
  return { people, seats, waiting, programmes };
};
