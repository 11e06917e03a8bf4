import type { Fields } from '../table.ts';
import { readPage, valuesOf } from '../test-kit/page.ts';
import type { World } from '../test-kit/world.ts';

/** The fields of these names as the page sends them when nothing is typed; a name that begins with `agenda-` is a list. */
export async function openForm(
  world: World,
  at: { path: string; as: string },
  names: readonly string[],
): Promise<Fields> {
  const page = readPage((await world.get(at.path, at.as)).html);
  return Object.fromEntries(
    names.map((name): [string, string | readonly string[]] => {
      const values = valuesOf(page, name);
      return [name, name.startsWith('agenda-') ? values : (values[0] ?? '')];
    }),
  );
}

export const agendaNames = ['id', 'type', 'startsAt', 'endsAt', 'titleSv', 'titleEn', 'lecturer'].map(
  (name) => `agenda-${name}`,
);

/** The fields with another value in the first row of a list. */
export const inFirstRow = (fields: Fields, name: string, value: string): Fields => {
  const values = [fields[name] ?? []].flat();
  return { ...fields, [name]: [value, ...values.slice(1)] };
};
