import { sortKey } from '@samlots/kernel';
import { beforeEach, expect, it } from 'vitest';
import { describeOn } from '../test-kit/engines.ts';

/** The test server keeps Pacific/Auckland time and Swedish sort order, PGlite UTC and byte order: both must agree. */
describeOn('what both engines keep alike', (use) => {
  beforeEach(() => use().reset());

  it('gives an instant back as it was, to the millisecond, and SQL sees the same instant', async () => {
    const at = new Date('2014-03-30T01:30:00.123Z');
    await use().prisma.seedMark.create({ data: { name: 'mark', seededAt: at } });
    expect((await use().prisma.seedMark.findUniqueOrThrow({ where: { name: 'mark' } })).seededAt).toEqual(at);
    const seen = await use().prisma.$queryRaw<{ seconds: number }[]>`
      SELECT extract(epoch FROM "seededAt")::float8 AS seconds FROM "SeedMark"`;
    expect(seen[0]?.seconds).toBe(at.getTime() / 1000);
  });

  it('compares an instant with an instant', async () => {
    await use().prisma.seedMark.create({ data: { name: 'mark', seededAt: new Date('2014-03-30T01:30:00Z') } });
    const before = (iso: string) => use().prisma.seedMark.count({ where: { seededAt: { lt: new Date(iso) } } });
    expect([await before('2014-03-30T01:30:00Z'), await before('2014-03-30T01:30:00.001Z')]).toEqual([0, 1]);
  });

  it('sorts names as Swedish does', async () => {
    const names = [
      'Östra förskolan',
      'Ängens förskola',
      'Årsta kyrka',
      'Zackes',
      'andra',
      'Andra',
      'Édith',
      'Eda',
      'aa',
    ];
    const person = (name: string, index: number) => ({ id: String(index), name, sortKey: sortKey(name) });
    await use().prisma.person.createMany({ data: names.map(person) });
    const sorted = await use().prisma.person.findMany({ orderBy: [{ sortKey: 'asc' }, { id: 'asc' }] });
    const swedish = new Intl.Collator('sv', { sensitivity: 'base' });
    expect(sorted.map(({ name }) => name)).toEqual(names.toSorted(swedish.compare));
  });
});
