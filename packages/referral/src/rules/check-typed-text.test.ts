import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkTypedText, longestTypedText } from './check-typed-text.ts';

it.each([
  ['pappa dricker', undefined],
  ['epds 14 poäng 6 åring', undefined],
  ['a'.repeat(longestTypedText), undefined],
  ['å'.repeat(longestTypedText + 1), 'too-long'],
  ['870312-1234 sover inte', 'personal-number'],
  ['198703121234', 'personal-number'],
  ['8703121234', 'personal-number'],
  ['870312+1234', 'personal-number'],
  ['870312–1234', 'personal-number'],
  ['870312 1234', 'personal-number'],
  ['19870312 - 1234', 'personal-number'],
  ['870372-1234', 'personal-number'],
  [`${'a'.repeat(90)} 870312-1234`, 'personal-number'],
  ['08-465 004 40', undefined],
  ['tel 0701234567', 'personal-number'],
  ['3 barn, 2 och 5 år, 14 poäng', undefined],
])('%j: %s', (text, fault) => {
  expect(checkTypedText(text)).toBe(fault);
});

it('refuses every birth date followed by four digits, wherever it stands', () => {
  const two = (value: number): string => String(value).padStart(2, '0');
  const numbers = fc
    .record({
      year: fc.integer({ min: 0, max: 99 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 61, max: 91 })),
      between: fc.constantFrom('', '-', '+'),
      last: fc.integer({ min: 0, max: 9999 }),
    })
    .map(
      ({ year, month, day, between, last }) =>
        `${two(year)}${two(month)}${two(day)}${between}${String(last).padStart(4, '0')}`,
    );
  fc.assert(
    fc.property(numbers, fc.constantFrom('', 'barn ', 'sover inte, '), (number, before) => {
      expect(checkTypedText(`${before}${number}`)).toBe('personal-number');
    }),
  );
});
