import { isObjectType, isIntrospectionType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

/** Who may read a type: everybody, whoever is signed in, or those whom a rule lets at each row. */
export type Audience = 'public' | 'signed in' | 'by row';

const scopesOf = (extensions: Readonly<Record<string | symbol, unknown>>): unknown => {
  const options = extensions['pothosOptions'];
  return typeof options === 'object' && options !== null && 'authScopes' in options ? options.authScopes : undefined;
};

const audienceOf = (type: GraphQLObjectType): Audience | null => {
  const scopes = scopesOf(type.extensions);
  if (typeof scopes === 'function') return 'by row';
  if (typeof scopes !== 'object' || scopes === null) return null;
  if ('public' in scopes) return 'public';
  return 'signedIn' in scopes ? 'signed in' : null;
};

export type TypeAccess = {
  readonly name: string;
  /** Null for what the grammar makes: connections, edges and page marks, which hold nothing but nodes. */
  readonly audience: Audience | null;
  readonly fields: readonly string[];
  /** Fields that ask for more than their type does. */
  readonly guarded: readonly string[];
};

/** Every object type of the schema with who may read it, by name. */
export const typesOf = (schema: GraphQLSchema): readonly TypeAccess[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter((type) => !isIntrospectionType(type))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((type) => {
      const fields = Object.values(type.getFields());
      const guarded = fields.filter(({ extensions }) => scopesOf(extensions) !== undefined);
      return {
        name: type.name,
        audience: audienceOf(type),
        fields: fields.map(({ name }) => name),
        guarded: guarded.map(({ name }) => name),
      };
    });
