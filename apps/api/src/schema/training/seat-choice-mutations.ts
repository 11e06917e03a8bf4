import { choosePart, chooseFood, trainingErrors as refused } from '@samlots/training';
import { builder } from '../builder.ts';
import { anyRefusal } from '../errors.ts';
import { keyOf } from '../global-id.ts';

type Chosen = { readonly part: string; readonly startsAt: Date; readonly endsAt: Date };

const PartChosen = builder.objectRef<Chosen>('PartChosen').implement({
  authScopes: { public: true },
  fields: (t) => ({
    part: t.exposeString('part'),
    startsAt: t.expose('startsAt', { type: 'DateTime' }),
    endsAt: t.expose('endsAt', { type: 'DateTime' }),
  }),
});

builder.mutationField('choosePart', (t) =>
  t.field({
    type: PartChosen,
    description: 'The whole day (FULL), the morning (AM) or the afternoon (PM). Use case `choose-part`.',
    errors: {
      types: [
        ...anyRefusal,
        refused.EnrolmentEnded,
        refused.NotDivisible,
        refused.OccurrenceBegun,
        refused.OccurrenceCancelled,
      ],
    },
    args: { enrolmentId: t.arg.id({ required: true }), part: t.arg.string({ required: true }) },
    resolve: (_parent, { enrolmentId, part }, { run }) =>
      run(choosePart, { enrolmentId: keyOf('Enrolment', enrolmentId), part }),
  }),
);

const FoodChosen = builder.objectRef<{ readonly food: string | null }>('FoodChosen').implement({
  authScopes: { public: true },
  fields: (t) => ({ food: t.exposeString('food', { nullable: true }) }),
});

builder.mutationField('chooseFood', (t) =>
  t.field({
    type: FoodChosen,
    description:
      'vegetarian, vegan, no-pork, gluten-free or lactose-free; left out for nothing in particular. Use case `choose-food`.',
    errors: {
      types: [
        ...anyRefusal,
        refused.EnrolmentEnded,
        refused.FoodClosed,
        refused.OccurrenceBegun,
        refused.OccurrenceCancelled,
      ],
    },
    args: { enrolmentId: t.arg.id({ required: true }), food: t.arg.string() },
    resolve: (_parent, { enrolmentId, food }, { run }) =>
      run(chooseFood, { enrolmentId: keyOf('Enrolment', enrolmentId), food: food ?? null }),
  }),
);
