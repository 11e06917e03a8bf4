import { foodClosesAt, halvesOf, mayReadFood, participantDays, spanOfSeat, type Span } from '@samlots/training';
import { builder } from '../builder.ts';
import { Enrolment } from './enrolment-objects.ts';
import { SessionOccurrence } from './occurrence-objects.ts';
import { foodTotals } from './visible-loaders.ts';

const TimeSpan = builder.objectRef<Span>('TimeSpan').implement({
  authScopes: { public: true },
  fields: (t) => ({
    startsAt: t.expose('startsAt', { type: 'DateTime' }),
    endsAt: t.expose('endsAt', { type: 'DateTime' }),
  }),
});

const slots = { orderBy: { position: 'asc' }, select: { type: true, startsAt: true, endsAt: true } } as const;
const divisible = { format: true, startsAt: true, endsAt: true, agenda: slots } as const;
const changeable = { state: true, occurrence: { select: { ...divisible, status: true } } } as const;

type Changeable = { readonly state: string; readonly occurrence: { readonly status: string; readonly startsAt: Date } };

/** The use case asks again; this tells a page what to offer. */
const mayStillChange = ({ state, occurrence }: Changeable, now: Date): boolean =>
  (state === 'ENROLLED' || state === 'WAITLISTED') && occurrence.status === 'PUBLISHED' && now < occurrence.startsAt;

builder.prismaObjectFields(SessionOccurrence, (t) => ({
  morning: t.field({
    type: TimeSpan,
    nullable: true,
    description: 'The half before lunch; null where a half cannot be chosen.',
    select: divisible,
    resolve: (occurrence) => halvesOf(occurrence)?.AM ?? null,
  }),
  afternoon: t.field({
    type: TimeSpan,
    nullable: true,
    select: divisible,
    resolve: (occurrence) => halvesOf(occurrence)?.PM ?? null,
  }),
  foodClosesAt: t.field({
    type: 'DateTime',
    description: 'The last moment to choose what to eat.',
    select: { startsAt: true },
    resolve: ({ startsAt }) => foodClosesAt(startsAt),
  }),
}));

builder.prismaObjectFields(Enrolment, (t) => ({
  part: t.exposeString('part', { description: 'FULL, AM or PM: how much of the day.' }),
  span: t.field({
    type: TimeSpan,
    description: 'When the person is there: a half-day seat has half-day times.',
    select: { part: true, occurrence: { select: divisible } },
    resolve: ({ part, occurrence }) => spanOfSeat(occurrence, part),
  }),
  mayChoosePart: t.boolean({
    select: changeable,
    resolve: (seat, _args, { now }) => mayStillChange(seat, now) && halvesOf(seat.occurrence) !== null,
  }),
  mayCancel: t.boolean({ select: changeable, resolve: (seat, _args, { now }) => mayStillChange(seat, now) }),
  food: t.string({
    nullable: true,
    description:
      'What the person chose from the list, for herself and the contact of her unit; others see totals only.',
    select: { id: true, personId: true, organisationId: true, food: { select: { choice: true } } },
    resolve: (seat, _args, { actor }) => (mayReadFood(actor, seat) ? (seat.food?.choice ?? null) : null),
  }),
  mayChooseFood: t.boolean({
    select: { id: true, personId: true, organisationId: true, ...changeable },
    resolve: (seat, _args, { actor, now }) =>
      mayReadFood(actor, seat) && mayStillChange(seat, now) && now <= foodClosesAt(seat.occurrence.startsAt),
  }),
  participantDays: t.float({
    nullable: true,
    description: 'What the attendance counts for: 1, 0.5 or 0; null without a mark.',
    select: { occurrence: { select: { format: true } }, attendance: { select: { presence: true } } },
    resolve: ({ occurrence, attendance }) =>
      attendance === null || attendance.presence === 'UNKNOWN'
        ? null
        : participantDays(occurrence.format, attendance.presence),
  }),
}));

type Total = { readonly food: string; readonly count: number };

const FoodTotal = builder.objectRef<Total>('FoodTotal').implement({
  authScopes: { signedIn: true },
  fields: (t) => ({ food: t.exposeString('food'), count: t.exposeInt('count') }),
});

builder.prismaObjectFields(SessionOccurrence, (t) => ({
  foodTotals: t.field({
    type: [FoodTotal],
    nullable: true,
    description:
      'How many of those with a seat chose what; null for those who do not plan the day. Gone after 14 days.',
    select: { id: true },
    resolve: ({ id }, _args, context) => foodTotals(context).load(id),
  }),
}));
