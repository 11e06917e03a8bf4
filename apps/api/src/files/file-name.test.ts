import fc from 'fast-check';
import { expect, it } from 'vitest';
import { attachmentHeader, cleanFileName } from './file-name.ts';

it.each([
  ['C:\\Users\\amina\\Bilder.pdf', 'Bilder.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['Bilder\r\nX-Evil: 1.pdf', 'BilderX-Evil: 1.pdf'],
  ['ansök\u202Efdp.exe', 'ansökfdp.exe'],
  ['\u0000a.pdf', 'a.pdf'],
  [`${'å'.repeat(300)}.pdf`, `${'å'.repeat(146)}.pdf`],
])('cleans %j', (given, kept) => {
  expect(cleanFileName(given)).toBe(kept);
});

it.each([
  [
    'Föreläsning våld.pdf',
    `attachment; filename="Forelasning vald.pdf"; filename*=UTF-8''F%C3%B6rel%C3%A4sning%20v%C3%A5ld.pdf`,
  ],
  ['a"; x="b.pdf', `attachment; filename="a__ x__b.pdf"; filename*=UTF-8''a%22%3B%20x%3D%22b.pdf`],
  ["it's (1).pdf", `attachment; filename="it_s _1_.pdf"; filename*=UTF-8''it%27s%20%281%29.pdf`],
])('says %j in a header', (name, header) => {
  expect(attachmentHeader(name)).toBe(header);
});

it('never lets a name out of its header', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (given) => {
      for (const name of [given, cleanFileName(given)]) {
        expect(attachmentHeader(name)).toMatch(/^attachment; filename="[\w .-]*"; filename\*=UTF-8''[\w.~%-]*$/);
        expect(new Headers({ 'content-disposition': attachmentHeader(name) }).get('content-disposition')).toContain(
          'attachment',
        );
      }
    }),
  );
});
