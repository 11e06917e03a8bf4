import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, merge, type Fields } from './merge-edit.ts';

const names = ['format', 'capacity', 'row a', 'row b', 'toString'] as const;
const fields: fc.Arbitrary<Fields> = fc.dictionary(fc.constantFrom(...names), fc.constantFrom('1', '2', '3'), {
  noNullPrototype: true,
});
const versions = fc.record({ base: fields, theirs: fields, mine: fields });
const at = (of: Fields, name: string): string | undefined => (Object.hasOwn(of, name) ? of[name] : undefined);

it.each([
  ['only they changed it', ['1', '2', '1'], 'theirs'],
  ['only I changed it', ['1', '1', '2'], 'mine'],
  ['both changed it', ['1', '2', '3'], null],
  ['they removed it', ['1', undefined, '1'], 'theirs'],
  ['I added it', [undefined, undefined, '1'], 'mine'],
  ['they removed what I changed', ['1', undefined, '2'], null],
])('chooses when %s', (_case, [was, is, typed], chosen) => {
  const of = (value: string | undefined): Fields => (value === undefined ? {} : { field: value });
  expect(differences({ base: of(was), theirs: of(is), mine: of(typed) })).toEqual([
    { field: 'field', theirs: is ?? null, mine: typed ?? null, chosen },
  ]);
});

it('asks nothing when both did the same', () => {
  expect(differences({ base: { a: '1' }, theirs: { a: '2' }, mine: { a: '2' } })).toEqual([]);
});

describe('for all versions', () => {
  const merged = (all: { base: Fields; theirs: Fields; mine: Fields }, conflicts: 'theirs' | 'mine'): Fields => {
    const chosen = new Map(differences(all).map(({ field, chosen: side }) => [field, side ?? conflicts]));
    return merge(all, (field) => chosen.get(field) ?? 'theirs');
  };

  it('a change of one alone is never lost', () => {
    fc.assert(
      fc.property(versions, fc.constantFrom('theirs', 'mine'), (all, conflicts) => {
        const result = merged(all, conflicts);
        for (const name of names) {
          const [was, is, typed] = [at(all.base, name), at(all.theirs, name), at(all.mine, name)];
          if (typed === was) expect(at(result, name)).toBe(is);
          else if (is === was) expect(at(result, name)).toBe(typed);
          else expect(at(result, name)).toBe(conflicts === 'mine' ? typed : is);
        }
      }),
    );
  });

  it('choosing one side everywhere gives that side', () => {
    fc.assert(
      fc.property(versions, (all) => {
        expect(merge(all, () => 'theirs')).toEqual(all.theirs);
        expect(merge(all, () => 'mine')).toEqual(all.mine);
      }),
    );
  });

  it('it does not matter who saved first, but for what both changed', () => {
    fc.assert(
      fc.property(versions, ({ base, theirs, mine }) => {
        expect(merged({ base, theirs, mine }, 'mine')).toEqual(merged({ base, theirs: mine, mine: theirs }, 'theirs'));
      }),
    );
  });

  it('a form that nobody else changed is saved as it was typed', () => {
    fc.assert(
      fc.property(fields, fields, (base, mine) => {
        expect(merged({ base, theirs: base, mine }, 'theirs')).toEqual(mine);
      }),
    );
  });
});
