import {
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** Arguments of a field by `Type.field`: each text is one call; a field that needs arguments and has none is a fault. */
export type Calls = Readonly<Record<string, readonly string[]>>;

type Walk = { readonly schema: GraphQLSchema; readonly calls: Calls; readonly rows: number };
type Field = GraphQLField<unknown, unknown>;

const isConnection = (type: GraphQLNamedType): boolean => type.name.endsWith('Connection');

/** A field as it is asked for: its own arguments, and a page of `rows` where it has pages. */
const callsOf = ({ calls, rows }: Walk, owner: string, field: Field): readonly string[] => {
  const given = calls[`${owner}.${field.name}`];
  const paged = field.args.some(({ name }) => name === 'first') ? [`first: ${rows}`] : [];
  if (given === undefined && field.args.some((arg) => isRequiredArgument(arg)))
    throw new Error(`${owner}.${field.name} needs arguments: say in the table how it is asked`);
  return (given ?? ['']).map((text) => {
    const all = [...(text === '' ? [] : [text]), ...paged].join(', ');
    return all === '' ? field.name : `${field.name}(${all})`;
  });
};

const fieldsOf = (type: GraphQLNamedType): readonly Field[] =>
  isObjectType(type) ? Object.values(type.getFields()) : [];

const isLeaf = (field: Field): boolean => isLeafType(getNamedType(field.type));

const leavesOf = (walk: Walk, type: GraphQLNamedType): string =>
  [
    '__typename',
    ...fieldsOf(type)
      .filter(isLeaf)
      .map((field) => callsOf(walk, type.name, field)[0]),
  ].join(' ');

type Choice = { readonly call: string; readonly type: GraphQLNamedType; readonly paged: boolean };

/** The object fields of a type; connections are passed through to their nodes. */
const objectsOf = (walk: Walk, type: GraphQLNamedType): readonly Choice[] =>
  fieldsOf(type)
    .filter((field) => !isLeaf(field))
    .flatMap((field) => {
      const of = getNamedType(field.type);
      const node = isConnection(of) ? nodeOf(of) : of;
      return callsOf(walk, type.name, field).map((call) => ({ call, type: node, paged: isConnection(of) }));
    });

const nodeOf = (connection: GraphQLNamedType): GraphQLNamedType => {
  const edges = fieldsOf(connection).find(({ name }) => name === 'edges');
  const edge = edges === undefined ? undefined : getNamedType(edges.type);
  const node = edge === undefined ? undefined : fieldsOf(edge).find(({ name }) => name === 'node');
  if (node === undefined) throw new Error(`${connection.name} has no nodes`);
  return getNamedType(node.type);
};

const concrete = ({ schema }: Walk, type: GraphQLNamedType): readonly GraphQLNamedType[] =>
  isAbstractType(type) ? schema.getPossibleTypes(type) : [type];

const wrap = ({ call, type, paged }: Choice, inner: string, on: GraphQLNamedType): string => {
  const chosen = type === on ? inner : `__typename ... on ${on.name} { ${inner} }`;
  return paged ? `${call} { edges { node { ${chosen} } } }` : `${call} { ${chosen} }`;
};

/** Every way below a type down `depth` objects, itself the first; each with all leaves on its way. */
const waysBelow = (walk: Walk, on: GraphQLNamedType, depth: number): readonly string[] => {
  const leaves = leavesOf(walk, on);
  const below = depth <= 1 ? [] : objectsOf(walk, on);
  if (below.length === 0) return [leaves];
  return below.flatMap((next) =>
    concrete(walk, next.type).flatMap((type) =>
      waysBelow(walk, type, depth - 1).map((way) => `${leaves} ${wrap(next, way, type)}`),
    ),
  );
};

/** One operation as its root fields: they may be asked together, or apart where that would be too much at once. */
export type Asked = readonly string[];

const chunks = <Value>(values: readonly Value[], size: number): readonly (readonly Value[])[] =>
  Array.from({ length: Math.ceil(values.length / size) }, (_, at) => values.slice(at * size, (at + 1) * size));

const pageOfRoot = 16;
const pageBelow = 8;
const together = 8;

/** Operations that reach every type by every way of `depth` objects from every root, as every call of the table asks. */
export const walkGraph = (schema: GraphQLSchema, calls: Calls, depth: number): readonly Asked[] => {
  const [walk, below] = [
    { schema, calls, rows: pageOfRoot },
    { schema, calls, rows: pageBelow },
  ];
  const query = schema.getQueryType();
  if (!query) throw new Error('no queries');
  // The type behind a list of ids is the one behind an id, and each list costs its ways five times.
  const depthOf = (root: string): number => (root === 'nodes' ? Math.min(depth, 2) : depth);
  const roots = Map.groupBy(objectsOf(walk, query), ({ call }) => call.split('(')[0] ?? call);
  const objects = [...roots].flatMap(([root, choices]) =>
    chunks(choices, together).flatMap((some) =>
      concrete(walk, some[0]?.type ?? query).flatMap((type) =>
        waysBelow(below, type, depthOf(root)).map((way) => some.map((choice) => wrap(choice, way, type))),
      ),
    ),
  );
  const leaves = fieldsOf(query)
    .filter(isLeaf)
    .flatMap((field) => callsOf(walk, query.name, field));
  return [...objects, ...leaves.map((call) => [call])];
};
