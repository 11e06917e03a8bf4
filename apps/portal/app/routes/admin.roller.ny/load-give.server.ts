import { data, type LoaderFunctionArgs } from 'react-router';
import { AdminPageDocument, GiveRolePageDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { givenRoleOf, valuesIn } from './role-form.ts';

const short = (text: string | null): string => (text ?? '').slice(0, 120);

/** First the role; then the places where it can hold, and whoever was searched for or chosen. */
export async function loadGive(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url);
  const values = valuesIn(searchParams);
  const search = { place: short(searchParams.get('enhet')), name: short(searchParams.get('sok')) };
  const { rolesToGive } = await graphql(AdminPageDocument, {}, args);
  if (rolesToGive.length === 0) throw data(null, { status: 403 });
  const role = givenRoleOf(values.role);
  if (role === null || !rolesToGive.includes(role)) return { roles: rolesToGive, chosen: null, values, search };
  const person = `Person:${values.person === '' ? '-' : values.person}`;
  const found = await graphql(
    GiveRolePageDocument,
    { role, place: search.place || null, name: search.name, person },
    args,
  );
  const named = found.node?.__typename === 'Person' ? found.node : null;
  return {
    roles: rolesToGive,
    chosen: { role, places: found.rolePlaces, persons: found.personsNamed, person: named },
    values: { ...values, person: named?.key ?? '' },
    search,
  };
}

export type GiveData = Awaited<ReturnType<typeof loadGive>>;
export type Chosen = NonNullable<GiveData['chosen']>;
