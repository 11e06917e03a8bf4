/**
 * What the `visible.ts` files of the areas are built of: the only files that read rows for the graph. Promises: every
 * list and every look-up passes through the capability's rule of who may see what, and a person who is listed there is
 * known to be visible. Refuses: nothing by itself; the rules are the capabilities' (`access.ts`).
 */
import type { Actor } from '@samlots/kernel';
import type { ApiContext } from '../context.ts';

/** A capability's rule as the `query` of a relation: only rows the actor may see, in the given order. */
export const seenBy =
  <Where, Order>(rule: (actor: Actor, now: Date) => Where, orderBy: Order) =>
  (_args: object, { actor, now }: ApiContext): { where: Where; orderBy: Order } => ({
    where: rule(actor, now),
    orderBy,
  });

/** Marks persons that a rule has let through, so that their type does not ask again for each. */
export const personsSeen = <Row extends { readonly id: string }>(context: ApiContext, rows: Row[]): Row[] => {
  for (const { id } of rows) context.seesPerson.prime(id, true);
  return rows;
};

/** Order of lists of people, organisations and services: Swedish, and the same on both engines. */
export const byName: [{ sortKey: 'asc' }, { id: 'asc' }] = [{ sortKey: 'asc' }, { id: 'asc' }];
