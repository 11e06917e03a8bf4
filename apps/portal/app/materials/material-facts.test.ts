import { textFor } from '@samlots/text';
import { expect, it } from 'vitest';
import { hrefOf, kindOf, type Material } from './material-facts.ts';

const sv = { t: textFor('sv'), locale: 'sv' } as const;
const en = { t: textFor('en'), locale: 'en' } as const;
const file: Material = {
  key: 'm',
  title: 'Bilder',
  shown: 'BOTH',
  agendaItemKey: null,
  url: null,
  fileName: 'Bilder.PDF',
  sizeBytes: 1_300_000,
};

it.each([
  [file, 'PDF, 1,2 MB', 'PDF, 1.2 MB'],
  [{ ...file, fileName: 'Bilder.pptx', sizeBytes: 300 }, 'PowerPoint, 1 kB', 'PowerPoint, 1 kB'],
  [{ ...file, url: 'https://samlots.example/a?b=1' }, 'Länk till samlots.example', 'Link to samlots.example'],
])('says what %j is', (material, swedish, english) => {
  expect([kindOf(material, sv), kindOf(material, en)]).toEqual([swedish, english]);
});

it('leads to the link, or to the file by its key', () => {
  expect(hrefOf(file)).toBe('/filer/m');
  expect(hrefOf({ ...file, url: 'https://samlots.example/' })).toBe('https://samlots.example/');
});
