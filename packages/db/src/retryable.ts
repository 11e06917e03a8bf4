import { Prisma } from './generated/client.ts';

/** SQLSTATEs after which the same transaction may simply be run again: serialisation failure, deadlock. */
const passing = new Set(['40001', '40P01']);

/**
 * Whether a transaction failed for a reason that has passed: it lost to another one (P2034, or the SQLSTATE where
 * the engine hands it through, as for raw queries) or it did not get its turn in time (P2028). It was rolled back.
 */
export const isRetryable = (error: unknown): boolean =>
  (error instanceof Prisma.PrismaClientKnownRequestError && ['P2028', 'P2034'].includes(error.code)) ||
  sqlStatesIn(error).some((state) => passing.has(state));

/** The SQLSTATEs that an error carries, itself or in the causes that the driver adapters wrap. */
const sqlStatesIn = (error: unknown, depth = 0): readonly string[] => {
  if (typeof error !== 'object' || error === null || depth > 5) return [];
  const own = ['code', 'originalCode'].flatMap((key) => textAt(error, key));
  const inner = ['cause', 'meta', 'driverAdapterError'].flatMap((key) =>
    sqlStatesIn(Reflect.get(error, key), depth + 1),
  );
  return [...own, ...inner];
};

const textAt = (from: object, key: string): readonly string[] => {
  const value: unknown = Reflect.get(from, key);
  return typeof value === 'string' ? [value] : [];
};
