import { mayReadAudit } from '@samlots/people';
import { builder } from '../builder.ts';
import { auditActors, auditPersons, auditUnits } from './visible-loaders.ts';

/** Who did what an entry tells. The name is for administrators, and for oneself. */
type EntryActor = {
  readonly kind: string;
  readonly self: boolean;
  readonly name: string | null;
  readonly roles: readonly string[];
  readonly unit: string | null;
};

const AuditActor = builder.objectRef<EntryActor>('AuditActor').implement({
  description: 'Who did it: an account by the roles and the unit that it had then, a link, or the system.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    kind: t.exposeString('kind', { description: 'signed-in, program, seat-holder, anonymous or system.' }),
    self: t.exposeBoolean('self', { description: 'True for what one did oneself.' }),
    name: t.exposeString('name', { nullable: true, description: 'To administrators and to oneself.' }),
    roles: t.stringList({ resolve: ({ roles }) => [...roles] }),
    unit: t.exposeString('unit', { nullable: true }),
  }),
});

/** A person or an organisation, by the name of the lists. */
export type Named = { readonly id: string; readonly name: string };

export const AuditName = builder.objectRef<Named>('AuditName').implement({
  authScopes: { signedIn: true },
  fields: (t) => ({ key: t.exposeID('id'), name: t.exposeString('name') }),
});

type EntryFact = { readonly name: string; readonly value: string };

const AuditFact = builder.objectRef<EntryFact>('AuditFact').implement({
  description: 'A number, a date, an id or a word of a closed list.',
  authScopes: { signedIn: true },
  fields: (t) => ({ name: t.exposeString('name'), value: t.exposeString('value') }),
});

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const factsOf = (facts: unknown): readonly EntryFact[] =>
  Object.entries(isObject(facts) ? facts : {}).map(([name, value]) => ({ name, value: String(value) }));

export const AuditEntry = builder.prismaObject('AuditEntry', {
  description: 'One entry of the trail: who did what, and when. Nobody can change it.',
  authScopes: { signedIn: true },
  select: { id: true },
  fields: (t) => ({
    key: t.exposeID('id'),
    at: t.expose('at', { type: 'DateTime' }),
    useCase: t.exposeString('useCase'),
    actor: t.field({
      type: AuditActor,
      select: { at: true, actorKind: true, actorUserId: true, actorKeyId: true },
      resolve: async ({ at, actorKind, actorUserId, actorKeyId }, _args, context) => {
        const { actor } = context;
        const self = actor.kind === 'signed-in' && actor.userId === actorUserId;
        const who = actorUserId === null ? null : await auditActors(context).load(actorUserId);
        return {
          kind: actorKeyId === null ? actorKind : 'program',
          self,
          name: self || mayReadAudit(actor) ? (who?.name ?? null) : null,
          roles: who?.rolesAt(at) ?? [],
          unit: who?.unitAt(at) ?? null,
        };
      },
    }),
    unit: t.field({
      type: AuditName,
      nullable: true,
      description: 'The organisation it was about.',
      select: { organisationId: true },
      resolve: async ({ organisationId }, _args, context) =>
        organisationId === null ? null : await auditUnits(context).load(organisationId),
    }),
    concerns: t.field({
      type: [AuditName],
      description: 'The persons it concerns, of those whom the viewer may see.',
      select: { concernsIds: true },
      resolve: async ({ concernsIds }, _args, context) => {
        const persons = await Promise.all(concernsIds.map((id) => auditPersons(context).load(id)));
        return persons.filter((person) => person !== null);
      },
    }),
    subject: t.string({
      nullable: true,
      description: 'What was changed or read, by kind and id; to administrators.',
      select: { subjectKind: true, subjectId: true },
      resolve: ({ subjectKind, subjectId }, _args, { actor }) =>
        mayReadAudit(actor) ? `${subjectKind}:${subjectId}` : null,
    }),
    facts: t.field({
      type: [AuditFact],
      description: 'To administrators; empty to others.',
      select: { facts: true },
      resolve: ({ facts }, _args, { actor }) => (mayReadAudit(actor) ? [...factsOf(facts)] : []),
    }),
    requestId: t.string({
      nullable: true,
      description: 'Number of the web request, as in the log; to administrators.',
      select: { requestId: true },
      resolve: ({ requestId }, _args, { actor }) => (mayReadAudit(actor) ? requestId : null),
    }),
  }),
});
