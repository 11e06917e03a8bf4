import { isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { schema } from './schema.ts';

/** Connections and their edges hold nothing but nodes, which are judged by their own type. */
const isConnectionPart = (name: string): boolean => /(?:Connection|ConnectionEdge|^PageInfo)$/.test(name);

it('has authScopes on every type', () => {
  const without = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__') && !isConnectionPart(type.name))
    .filter((type) => {
      const options: unknown = type.extensions['pothosOptions'];
      return !(typeof options === 'object' && options !== null && 'authScopes' in options);
    });
  expect(without.map(String)).toEqual([]);
});
