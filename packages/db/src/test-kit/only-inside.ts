import { insideTransaction } from '../inside-transaction.ts';
import type { Db } from '../types.ts';

/**
 * The client with a guard: a query that is sent beside the transaction while a use case runs fails at once, on both
 * engines (on PGlite alone it would wait for the transaction for ever).
 */
export function onlyInside(prisma: Db): Db {
  return new Proxy(prisma, {
    get(target, key) {
      if (insideTransaction.getStore() && typeof key === 'string' && !key.startsWith('$on')) {
        throw new Error(`prisma.${key} was used inside a use case: only tx may be`);
      }
      const value: unknown = Reflect.get(target, key);
      return value;
    },
  });
}
