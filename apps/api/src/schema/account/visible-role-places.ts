import {
  givenRoles,
  mayHandAnyRole,
  organisationsToStaff,
  roleScopes,
  swedishDate,
  type ScopeKind,
} from '@samlots/people';
import type { ApiContext } from '../../context.ts';
import { builder } from '../builder.ts';
import { LocalText } from '../local-text.ts';
import { byName } from '../visible.ts';
import { Role } from './grant-object.ts';

type Place = {
  readonly scopeKind: string;
  readonly scopeId: string | null;
  readonly name: { sv: string; en: string | null } | null;
};

const RolePlace = builder.objectRef<Place>('RolePlace').implement({
  description: 'A place where a role can hold; without a name it is everywhere.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    scopeKind: t.exposeString('scopeKind'),
    scopeId: t.exposeID('scopeId', { nullable: true }),
    name: t.field({ type: LocalText, nullable: true, resolve: ({ name }) => name }),
  }),
});

const most = 100;
const text = (search: string) => ({ contains: search, mode: 'insensitive' as const });

const districts = async ({ prisma, now }: ApiContext): Promise<readonly Place[]> => {
  const where = { OR: [{ validToOn: null }, { validToOn: { gte: swedishDate(now) } }] };
  const rows = await prisma.district.findMany({ where, orderBy: { nameSv: 'asc' } });
  return rows.map(({ id, nameSv, nameEn }) => ({
    scopeKind: 'district',
    scopeId: id,
    name: { sv: nameSv, en: nameEn },
  }));
};

const programmes = async ({ prisma }: ApiContext): Promise<readonly Place[]> => {
  const rows = await prisma.trainingProgramme.findMany({ orderBy: { createdAt: 'desc' }, take: most });
  return rows.map(({ id, titleSv, titleEn }) => ({
    scopeKind: 'programme',
    scopeId: id,
    name: { sv: titleSv, en: titleEn },
  }));
};

const organisations = async ({ prisma, actor }: ApiContext, search: string): Promise<readonly Place[]> => {
  const where = { AND: [organisationsToStaff(actor), search === '' ? {} : { name: text(search) }] };
  const rows = await prisma.organisation.findMany({ where, orderBy: byName, take: most });
  return rows.map(({ id, name }) => ({ scopeKind: 'organisation', scopeId: id, name: { sv: name, en: null } }));
};

const services = async ({ prisma }: ApiContext, search: string): Promise<readonly Place[]> => {
  const where = search === '' ? {} : { nameSv: text(search) };
  const rows = await prisma.service.findMany({ where, orderBy: byName, take: most });
  return rows.map(({ id, nameSv, nameEn }) => ({
    scopeKind: 'service',
    scopeId: id,
    name: { sv: nameSv, en: nameEn },
  }));
};

const placesOf = async (kind: ScopeKind, context: ApiContext, search: string): Promise<readonly Place[]> => {
  switch (kind) {
    case 'EVERYWHERE':
      return [{ scopeKind: 'everywhere', scopeId: null, name: null }];
    case 'DISTRICT':
      return districts(context);
    case 'PROGRAMME':
      return programmes(context);
    case 'ORGANISATION':
      return organisations(context, search);
    case 'SERVICE':
      return services(context, search);
  }
};

builder.queryFields((t) => ({
  rolesToGive: t.field({
    type: [Role],
    description: 'Roles that one may give somewhere.',
    resolve: async (_parent, _args, context) => {
      if (mayHandAnyRole(context.actor)) return [...givenRoles];
      return (await organisations(context, '')).length > 0 ? ['ORG_CONTACT' as const] : [];
    },
  }),
  rolePlaces: t.field({
    type: [RolePlace],
    description: 'Where one may give the role; of units and services at most 100, by name.',
    args: { role: t.arg({ type: Role, required: true }), search: t.arg.string({ description: 'Part of a name.' }) },
    resolve: async (_parent, { role, search }, context) => {
      const given = givenRoles.find((one) => one === role);
      if (given === undefined || (given !== 'ORG_CONTACT' && !mayHandAnyRole(context.actor))) return [];
      const places: Place[] = [];
      for (const kind of roleScopes[given]) places.push(...(await placesOf(kind, context, search?.trim() ?? '')));
      return places;
    },
  }),
}));
