import { getNullableType, isListType, type GraphQLOutputType } from 'graphql';

export const pageSize = { usual: 50, largest: 200 } as const;

/** The most that one operation may cost. A list of 200 people with their units costs 8,000. */
export const costLimit = 20_000;

/** What a list without pages is taken to hold: agenda items, memberships, the days of a year. */
const usualList = 5;

type Field = {
  readonly name: string;
  readonly type: GraphQLOutputType;
  readonly args: readonly { readonly name: string }[];
};

const isPaged = (field: Field): boolean => field.args.some(({ name }) => name === 'first');

const pageOf = ({ first, last }: Record<string, unknown>): number => {
  const asked = [first, last].find((size) => typeof size === 'number');
  return Math.min(typeof asked === 'number' ? asked : pageSize.usual, pageSize.largest);
};

/** What a field costs: 1, times the rows below it. A connection counts its page, and `edges` in it not once more. */
export const fieldCost = (
  args: Record<string, unknown>,
  _context: unknown,
  field: Field,
): { field: number; multiplier: number } => {
  if (isPaged(field)) return { field: 1, multiplier: pageOf(args) };
  const isList = isListType(getNullableType(field.type)) && field.name !== 'edges';
  return { field: 1, multiplier: isList ? usualList : 1 };
};
