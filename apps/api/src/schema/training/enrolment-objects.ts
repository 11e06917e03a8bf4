import { builder } from '../builder.ts';
import { queueNumbers, seesEnrolment } from './visible-loaders.ts';

export const MailState = builder.prismaObject('Message', {
  variant: 'MailState',
  description: 'The newest mail about a seat, as its handlers see it.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    state: t.exposeString('state', { description: 'QUEUED, SENT, FAILED, BOUNCED or DROPPED.' }),
    kind: t.exposeString('kind'),
    at: t.field({
      type: 'DateTime',
      select: { sentAt: true, createdAt: true },
      resolve: (row) => row.sentAt ?? row.createdAt,
    }),
    reason: t.exposeString('reason', { nullable: true }),
  }),
});

export const Enrolment = builder.prismaNode('Enrolment', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true, personId: true },
  authScopes: ({ id }, context) => seesEnrolment(context).load(id),
  fields: (t) => ({
    key: t.exposeID('id'),
    state: t.exposeString('state'),
    requestedAt: t.expose('requestedAt', { type: 'DateTime' }),
    queueNumber: t.int({
      nullable: true,
      description: 'Place among those who wait now; 1 is next. Null for others.',
      select: { id: true, occurrenceId: true },
      resolve: async ({ id, occurrenceId }, _args, context) =>
        (await queueNumbers(context).load(occurrenceId)).get(id) ?? null,
    }),
    presence: t.string({
      nullable: true,
      select: { attendance: { select: { presence: true } } },
      resolve: ({ attendance }) => attendance?.presence ?? null,
    }),
    excused: t.boolean({
      nullable: true,
      select: { attendance: { select: { excused: true } } },
      resolve: ({ attendance }) => attendance?.excused ?? null,
    }),
  }),
});
