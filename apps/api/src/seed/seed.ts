/**
 * The demo: an invented district with its directory, its staff and a training year under way.
 * Promises: all or nothing in one transaction, once per database however many start at the same time. Refuses: to touch
 * a database that has been seeded.
 */
import { transact, type Db, type Tx } from '@samlots/db';
import { demoRows, type DemoOptions } from './demo-rows.ts';
import { writeDemo } from './write-demo.ts';

/** What the seed is called in `SeedMark`. While it stands there, pages say that their data is invented. */
const mark = 'demo';

/** Held until the transaction ends. Not 72707369, which the migration engine takes. */
const lockSeeding = (tx: Tx): Promise<number> => tx.$executeRaw`SELECT pg_advisory_xact_lock(20140210)`;

/**
 * Seeds the demo unless it has been done. Answers whether this call did it: false means that the database already had
 * the demo and was left alone.
 */
export async function seedDemo({
  prisma,
  ...options
}: DemoOptions & { readonly prisma: Db }): Promise<{ readonly seeded: boolean }> {
  return transact(prisma, async (tx) => {
    await lockSeeding(tx);
    if (await holdsDemoData(tx)) return { seeded: false };
    const rows = demoRows(options);
    await writeDemo(tx, rows);
    await tx.seedMark.create({ data: { name: mark, seededAt: rows.now } });
    return { seeded: true };
  });
}

/** True when the data is the demo's: every page that shows some of it then says “Påhittade uppgifter för demo”. */
export async function holdsDemoData(db: Pick<Tx, 'seedMark'>): Promise<boolean> {
  return (await db.seedMark.count({ where: { name: mark } })) > 0;
}
