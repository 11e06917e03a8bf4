import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HoldsPersonalNumber, TextTooLong } from './errors.ts';
import { readTypedText, refuseUnreadableText } from './read-typed-text.ts';
import { search } from './search.ts';
import { demoCatalogue, demoNow } from './test-kit/demo-catalogue.ts';

const catalogue = demoCatalogue();

it('keeps of a text what the page follows from, and nothing else', () => {
  expect(readTypedText(catalogue, 'bråk hemma, 14 år')).toMatchObject({
    ageMonths: 168,
    pregnancy: false,
    raisedTo: 'none',
  });
  expect(readTypedText(catalogue, 'pappa dricker').needIds).toEqual(['parental-substance-abuse']);
});

it('keeps the level only where single words raise it over the needs', () => {
  expect(readTypedText(catalogue, 'pappa har kniv').raisedTo).toBe('acute');
  expect(readTypedText(catalogue, 'dottern vill inte leva').raisedTo).toBe('none');
});

it('refuses a personal number before a length', () => {
  expect(() => refuseUnreadableText(`${'x'.repeat(90)} 19121212-1212`)).toThrow(HoldsPersonalNumber);
  expect(() => refuseUnreadableText('x'.repeat(81))).toThrow(TextTooLong);
  expect(() => refuseUnreadableText('x'.repeat(80))).not.toThrow();
});

it('answers without the text as with it', () => {
  const words = [
    'pappa',
    'dricker',
    'kniv',
    'barnet',
    '8 år',
    'gravid',
    'slår',
    'sover inte',
    'ensam',
    'vill inte leva',
  ];
  fc.assert(
    fc.property(fc.subarray(words, { minLength: 1 }), (some) => {
      const text = some.join(' ');
      const read = readTypedText(catalogue, text);
      const again = search(catalogue, { ...read, pregnancy: read.pregnancy ? true : undefined, at: demoNow });
      const once = search(catalogue, { text, at: demoNow });
      expect([again.safety, again.services, again.pathways, again.hidden]).toEqual([
        once.safety,
        once.services,
        once.pathways,
        once.hidden,
      ]);
    }),
    { numRuns: 60 },
  );
});
