import { holdsPersonalNumber } from '@samlots/kernel';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkStaffRows, type TypedRow } from './staff-rows.ts';

const row = (over: Partial<TypedRow> = {}): TypedRow => ({
  line: 1,
  name: 'Ulla Öst',
  profession: 'barnmorska',
  email: 'ulla@samlots.example',
  kind: '',
  ...over,
});

it('reads a row that is right', () => {
  const [checked] = checkStaffRows([row({ name: ' Ulla \t Öst ', email: ' Ulla@Samlots.example', kind: 'Volontär' })]);
  expect(checked).toMatchObject({
    faults: [],
    row: { name: 'Ulla Öst', profession: 'barnmorska', email: 'ulla@samlots.example', kind: 'VOLUNTEER' },
  });
});

it.each<[string, Partial<TypedRow>, string, string]>([
  ['no name', { name: '  ' }, 'name', 'missing-name'],
  ['a name that is too long', { name: 'a'.repeat(121) }, 'name', 'name-too-long'],
  ['a name that cannot be printed', { name: 'Ulla\u0007' }, 'name', 'unprintable'],
  ['no profession', { profession: '' }, 'profession', 'missing-profession'],
  ['another profession', { profession: 'rörmokare' }, 'profession', 'unknown-profession'],
  ['a bad address', { email: 'ulla at work' }, 'email', 'bad-email'],
  ['another kind', { kind: 'kund' }, 'kind', 'unknown-kind'],
])('refuses %s by name', (_case, over, field, rule) => {
  const [checked] = checkStaffRows([row(over)]);
  expect(checked?.row).toBeNull();
  expect(checked?.faults).toMatchObject([{ field, rule }]);
});

it.each(['name', 'profession', 'email', 'kind'] as const)(
  'keeps nothing of a row with a personal number in %s',
  (field) => {
    const [checked] = checkStaffRows([row({ [field]: 'x 640823-3234 y' })]);
    expect(checked?.faults).toMatchObject([{ field, rule: 'personal-number' }]);
    expect(checked?.typed).toEqual({ line: 1, name: '', profession: '', email: '', kind: '' });
  },
);

it('sees a personal number that was split over two cells', () => {
  const [checked] = checkStaffRows([row({ name: 'Ulla 640823', profession: '3234' })]);
  expect(checked?.faults).toMatchObject([{ rule: 'personal-number' }]);
  expect(JSON.stringify(checked)).not.toContain('640823');
});

it('refuses the second of two equal rows, however it is written', () => {
  const rows = checkStaffRows([
    row(),
    row({ line: 2, name: 'ulla öst', profession: 'Midwife' }),
    row({ line: 3, email: '' }),
  ]);
  expect(rows.map(({ faults }) => faults.map(({ rule }) => rule))).toEqual([[], ['row-twice'], []]);
});

const cell = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'barnmorska',
    'Ulla Öst',
    'ulla@samlots.example',
    'volontär',
    '',
    ' ',
    '19640823-3234',
    '640823 3234',
  ),
);
const typed = fc.record({ name: cell, profession: cell, email: cell, kind: cell });

it('answers every row once, right or with a fault, and never repeats a personal number', () => {
  fc.assert(
    fc.property(fc.array(typed, { maxLength: 30 }), (list) => {
      const rows = list.map((one, place) => ({ ...one, line: place + 1 }));
      const checked = checkStaffRows(rows);
      expect(checked.map(({ line }) => line)).toEqual(rows.map(({ line }) => line));
      for (const one of checked) {
        expect(one.row === null).toBe(one.faults.length > 0);
        expect(
          holdsPersonalNumber([one.typed.name, one.typed.profession, one.typed.email, one.typed.kind].join(' ')),
        ).toBe(false);
      }
    }),
  );
});
