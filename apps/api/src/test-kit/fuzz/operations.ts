import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isAbstractType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Chance } from './chance.ts';
import { hostileTexts } from './hostile-texts.ts';

/** What values are made of. */
type Supply = {
  readonly chance: Chance;
  readonly schema: GraphQLSchema;
  /** Ids that are in the database, so that some questions lead somewhere. */
  readonly ids: readonly string[];
};

const deepest = 4;
const numbers = [0, 1, -1, 2, 50, 2_147_483_647, -2_147_483_648, 2_147_483_648, 1.5, 1e308];

const quoted = (text: string): string => JSON.stringify(text);

const anything = ({ chance, ids }: Supply): string =>
  chance.oneOf([
    () => quoted(chance.oneOf(hostileTexts)),
    () => quoted(chance.oneOf(ids)),
    () => String(chance.oneOf(numbers)),
    () => chance.oneOf(['null', 'true', '[]', '{}', 'ENUM', '[[1]]', '{a: 1}']),
  ])();

const instants = ['"2014-02-10T09:00:00Z"', '"2014-02-10"', '"1700-01-01"', '"9999-12-31T23:59:59Z"'];

const scalar = (supply: Supply, name: string): string => {
  const { chance, ids } = supply;
  if (name === 'Int') return String(chance.oneOf([0, 1, 2, 10, 200, -1, 2_147_483_647, -2_147_483_648]));
  if (name === 'Float') return String(chance.oneOf([0, -1, 1.5, 1e308]));
  if (name === 'Boolean') return chance.oneOf(['true', 'false']);
  if (name === 'DateTime' || name === 'Day') return chance.oneOf([...instants, quoted(chance.oneOf(hostileTexts))]);
  return quoted(chance.next() < 0.6 ? chance.oneOf(ids) : chance.oneOf(hostileTexts));
};

/** A value of the type, as an operation writes it; of another type one time in twelve. */
const valueOf = (supply: Supply, type: GraphQLInputType, depth = 0): string => {
  const { chance } = supply;
  if (chance.next() < 1 / 12) return anything(supply);
  if (isNonNullType(type)) return valueOf(supply, type.ofType, depth);
  if (chance.next() < 1 / 20) return 'null';
  if (isListType(type)) {
    const length = chance.oneOf([0, 1, 1, 2, 3]);
    return `[${Array.from({ length }, () => valueOf(supply, type.ofType, depth + 1)).join(', ')}]`;
  }
  if (isEnumType(type)) return chance.oneOf(type.getValues()).name;
  if (!isInputObjectType(type)) return scalar(supply, type.name);
  const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || chance.next() < 0.6);
  return `{${fields.map((field) => `${field.name}: ${valueOf(supply, field.type, depth + 1)}`).join(', ')}}`;
};

const argumentsOf = (supply: Supply, field: GraphQLField<unknown, unknown>): string => {
  const given = field.args.filter(({ type }) => isNonNullType(type) || supply.chance.next() < 0.5);
  if (given.length === 0) return '';
  return `(${given.map(({ name, type }) => `${name}: ${valueOf(supply, type)}`).join(', ')})`;
};

const concreteOf = ({ schema, chance }: Supply, type: GraphQLNamedType): GraphQLObjectType | null => {
  if (isObjectType(type)) return type;
  return isAbstractType(type) ? chance.oneOf(schema.getPossibleTypes(type)) : null;
};

const selectionOf = (supply: Supply, type: GraphQLNamedType, depth: number): string => {
  const concrete = concreteOf(supply, type);
  if (concrete === null) return '';
  const fields = Object.values(concrete.getFields()).filter(
    (field) => isLeafType(getNamedType(field.type)) || depth < deepest,
  );
  const chosen = fields.filter(() => supply.chance.next() < 3 / fields.length);
  const inner = ['__typename', ...chosen.map((field) => fieldOf(supply, field, depth + 1))].join(' ');
  return isAbstractType(type) ? `{ __typename ... on ${concrete.name} { ${inner} } }` : `{ ${inner} }`;
};

function fieldOf(supply: Supply, field: GraphQLField<unknown, unknown>, depth: number): string {
  // Two that differ in their arguments would clash under one name.
  const alias = field.args.length === 0 ? '' : `f${supply.chance.below(1_000_000_000)}: `;
  const type = getNamedType(field.type);
  return `${alias}${field.name}${argumentsOf(supply, field)} ${isLeafType(type) ? '' : selectionOf(supply, type, depth)}`;
}

/** One operation of the schema: right in form, right or wrong in its values. */
export const randomOperation = (supply: Supply): string => {
  const kind = supply.chance.next() < 0.5 ? 'mutation' : 'query';
  const root = kind === 'mutation' ? supply.schema.getMutationType() : supply.schema.getQueryType();
  const field = supply.chance.oneOf(Object.values(root?.getFields() ?? {}));
  return `${kind} { ${fieldOf(supply, field, 1)} }`;
};
