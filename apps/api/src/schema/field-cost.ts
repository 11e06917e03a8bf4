import type { ApiContext } from '../context.ts';
import { getNullableType, isListType, type GraphQLOutputType } from 'graphql';

export const pageSize = { usual: 50, largest: 200 } as const;

/** The most that one operation may cost, by who asks. A list of 200 people with their units costs 8,000. */
const costLimits = { portal: 20_000, signedIn: 20_000, program: 10_000, anybody: 5_000 } as const;

/** The portal's operations are known beforehand; a program has its own pace; nobody in particular reads the least. */
export const costLimitOf = ({ actor, fromPortal }: Pick<ApiContext, 'actor' | 'fromPortal'>): number => {
  if (fromPortal) return costLimits.portal;
  if (actor.kind !== 'signed-in') return costLimits.anybody;
  return actor.apiKey === undefined ? costLimits.signedIn : costLimits.program;
};

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
