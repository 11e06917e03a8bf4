import fc from 'fast-check';
import { expect, it } from 'vitest';
import { attachmentHeader, cleanFileName } from '../files/file-name.ts';

it('lets no name of a file end its header or begin another', () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom('a".exe', 'a\r\nset-cookie: a=b', '..\\..\\x', 'a;filename=b', '\uD800', 'å'.repeat(400), '%0d%0a'),
  );
  fc.assert(
    fc.property(name, (given) => {
      for (const text of [given, cleanFileName(given)]) {
        const value = attachmentHeader(text);
        expect(value).toMatch(/^attachment; filename="[\w .-]*"; filename\*=UTF-8''[\w.~%-]*$/);
        expect(new Headers({ 'content-disposition': value }).get('content-disposition')).toBe(value);
      }
    }),
    { numRuns: 1000 },
  );
});
