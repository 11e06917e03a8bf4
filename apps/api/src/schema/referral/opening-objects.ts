import { daysUntil, type Opening, type OpeningRow } from '@samlots/referral';
import { builder } from '../builder.ts';

export const OpeningHours = builder.objectRef<OpeningRow>('OpeningHours').implement({
  description: 'A span within one day, Swedish wall time; `24:00` is midnight at its end.',
  authScopes: { public: true },
  fields: (t) => ({
    days: t.stringList({
      description: 'mon … sun, and hol: red days and the three eves.',
      resolve: ({ days }) => [...days],
    }),
    from: t.exposeString('from'),
    to: t.exposeString('to'),
    note: t.string({ nullable: true, description: 'In Swedish.', resolve: ({ note }) => note ?? null }),
  }),
});

export const OpeningNow = builder.objectRef<Opening>('OpeningNow').implement({
  description: 'Open or closed at the instant of the request.',
  authScopes: { public: true },
  fields: (t) => ({
    open: t.boolean({ resolve: ({ state }) => state === 'open' }),
    closesAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Null when closed, and round the clock.',
      resolve: (opening) => (opening.state === 'open' ? (opening.closesAt ?? null) : null),
    }),
    closesSoon: t.boolean({ resolve: (opening) => opening.state === 'open' && opening.closesSoon }),
    opensAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Null when open, and when nothing opens within five weeks.',
      resolve: (opening) => (opening.state === 'closed' ? (opening.opensAt ?? null) : null),
    }),
    opensInDays: t.int({
      nullable: true,
      description: 'Swedish days from now to `opensAt`: 0 today, 1 tomorrow.',
      resolve: (opening, _args, { now }) =>
        opening.state === 'closed' && opening.opensAt !== undefined ? daysUntil(opening.opensAt, now) : null,
    }),
    note: t.string({ nullable: true, resolve: ({ note }) => note ?? null }),
  }),
});
