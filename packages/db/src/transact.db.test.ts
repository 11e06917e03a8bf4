import { expect, beforeEach, it } from 'vitest';
import { lockRows } from './lock-rows.ts';
import { describeOn } from './test-kit/engines.ts';
import { countStatements } from './test-kit/count-statements.ts';
import { onlyInside } from './test-kit/only-inside.ts';
import { transact } from './transact.ts';
import type { Db, Tx } from './types.ts';

const at = new Date('2014-02-10T09:00:00Z');

const districts = (prisma: Db | Tx, ...ids: string[]) =>
  prisma.district.createMany({ data: ids.map((id) => ({ id, kind: 'district', nameSv: id, nameEn: id })) });

const organisations = async (prisma: Db, ...ids: string[]): Promise<void> => {
  await districts(prisma, 'north');
  const rest = { kind: 'bvc', operator: 'region', districtId: 'north', content: {} };
  await prisma.organisation.createMany({ data: ids.map((id) => ({ id, name: id, sortKey: id, ...rest })) });
};

describeOn('a transaction', (use) => {
  beforeEach(() => use().reset());

  it('commits what it did, and rolls back all of it when its work throws', async () => {
    await transact(use().prisma, (tx) => districts(tx, 'north'));
    const refusal = new Error('no');
    const work = async (tx: Tx) => {
      await districts(tx, 'south');
      throw refusal;
    };
    await expect(transact(use().prisma, work)).rejects.toBe(refusal);
    expect(await use().prisma.district.findMany({ select: { id: true } })).toEqual([{ id: 'north' }]);
  });

  it('runs again what lost to another, three times at most', async () => {
    let runs = 0;
    const losing = (times: number) =>
      transact(use().prisma, async (tx) => {
        runs += 1;
        await districts(tx, `of-${times}-run-${runs}`);
        if (runs <= times) await tx.$executeRaw`DO $$ BEGIN RAISE EXCEPTION 'lost' USING ERRCODE = '40001'; END $$`;
        return runs;
      });
    expect(await losing(3)).toBe(4);
    expect(await use().prisma.district.findMany({ select: { id: true } })).toEqual([{ id: 'of-3-run-4' }]);
    runs = 0;
    await expect(losing(4)).rejects.toThrow('lost');
    expect(runs).toBe(4);
  });

  it('does not run again what was refused for good', async () => {
    let runs = 0;
    const twice = transact(use().prisma, async (tx) => {
      runs += 1;
      await districts(tx, 'north');
      await districts(tx, 'north');
    });
    await expect(twice).rejects.toMatchObject({ code: 'P2002' });
    expect(runs).toBe(1);
  });

  it('lets 200 race for one row without an error', async () => {
    await organisations(use().prisma, 'clinic');
    const racer = (index: number) =>
      transact(use().prisma, async (tx) => {
        await lockRows(tx, [{ table: 'Organisation', id: 'clinic' }]);
        const seen = await tx.seedMark.count();
        await tx.seedMark.create({ data: { name: `racer-${index}`, seededAt: at } });
        return seen;
      });
    const seen = await Promise.all(Array.from({ length: 200 }, (_, index) => racer(index)));
    expect(seen.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, index) => index));
  });

  it('fails a query that slips past it, in tests', async () => {
    const guarded = onlyInside(use().prisma);
    expect(await guarded.district.count()).toBe(0);
    await expect(transact(guarded, () => guarded.district.count())).rejects.toThrow('only tx may be');
    expect(await transact(guarded, (tx) => tx.district.count())).toBe(0);
  });

  it('locks in the order of table and id, each row once, one statement per table', async () => {
    await organisations(use().prisma, 'a', 'b', 'B');
    const { statements } = await countStatements(use(), () =>
      transact(use().prisma, (tx) =>
        lockRows(tx, [
          { table: 'SessionOccurrence', id: 'none' },
          { table: 'Organisation', id: 'b' },
          { table: 'Organisation', id: 'a' },
          { table: 'Organisation', id: 'b' },
        ]),
      ),
    );
    expect(statements.map((sql) => /FROM ("\w+").*FOR UPDATE/s.exec(sql)?.[1])).toEqual([
      '"Organisation"',
      '"SessionOccurrence"',
    ]);
  });
});

describeOn(
  'two transactions that lock in opposite order',
  (use) => {
    beforeEach(() => use().reset());

    const meet = async (lockBoth: (tx: Tx, order: readonly string[], met: () => Promise<void>) => Promise<void>) => {
      await organisations(use().prisma, 'a', 'b');
      let runs = 0;
      const orders = [
        ['a', 'b'],
        ['b', 'a'],
      ] as const;
      const { promise: bothHold, resolve } = Promise.withResolvers<void>();
      let holding = 0;
      const met = async () => {
        holding += 1;
        if (holding === 2) resolve();
        await Promise.race([bothHold, new Promise((done) => setTimeout(done, 300))]);
      };
      await Promise.all(
        orders.map((order) =>
          transact(use().prisma, async (tx) => {
            runs += 1;
            await lockBoth(tx, order, met);
          }),
        ),
      );
      return runs;
    };

    it('deadlock when they lock one by one: one is run again and both succeed', async () => {
      const runs = await meet(async (tx, [first = '', second = ''], met) => {
        await lockRows(tx, [{ table: 'Organisation', id: first }]);
        await met();
        await lockRows(tx, [{ table: 'Organisation', id: second }]);
      });
      expect(runs).toBe(3);
    });

    it('never meet when lockRows takes them together', async () => {
      const runs = await meet(async (tx, order, met) => {
        await lockRows(
          tx,
          order.map((id) => ({ table: 'Organisation', id })),
        );
        await met();
      });
      expect(runs).toBe(2);
    });
  },
  ['postgresql'],
);
