import { builder } from '../builder.ts';

export const AgendaItemInput = builder.inputType('AgendaItemInput', {
  fields: (t) => ({
    id: t.id({ description: 'The row that is changed; a row without is new.' }),
    type: t.string({ required: true }),
    startsAt: t.field({ type: 'DateTime', required: true }),
    endsAt: t.field({ type: 'DateTime', required: true }),
    titleSv: t.string({ required: true }),
    titleEn: t.string(),
    lecturer: t.string(),
  }),
});

type Changed = { readonly id: string; readonly told?: number; readonly served?: number };

export const OccurrenceChanged = builder.objectRef<Changed>('OccurrenceChanged').implement({
  description: 'An occurrence after a change.',
  authScopes: { public: true },
  fields: (t) => ({
    key: t.exposeID('id'),
    told: t.int({ description: 'How many people get a mail.', resolve: ({ told }) => told ?? 0 }),
    served: t.int({ description: 'How many of the queue got a seat.', resolve: ({ served }) => served ?? 0 }),
  }),
});
