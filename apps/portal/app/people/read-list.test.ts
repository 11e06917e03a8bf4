import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readList } from './read-list.server.ts';
import { rowsOfCells, textOfRows } from './rows-of-cells.ts';

const read = (text: string) => rowsOfCells(readList(text) ?? []);
const ulla = { name: 'Ulla Öst', profession: 'barnmorska', email: 'ulla@samlots.example', kind: 'volontär' };

it.each([
  ['tabs', 'Ulla Öst\tbarnmorska\tulla@samlots.example\tvolontär'],
  ['semicolons', 'Ulla Öst;barnmorska; ulla@samlots.example;volontär'],
  ['commas', 'Ulla Öst, barnmorska, ulla@samlots.example, volontär'],
  ['quotes', '"Ulla Öst";"barnmorska";"ulla@samlots.example";"volontär"'],
  ['Swedish headings in another order', 'E-post;Namn;Knytning;Yrke\nulla@samlots.example;Ulla Öst;volontär;barnmorska'],
  ['English headings', 'Name,Profession,E-mail,Kind\nUlla Öst,barnmorska,ulla@samlots.example,volontär'],
  [
    'the name in two columns',
    'Förnamn;Efternamn;Yrke;E-post;Knytning\nUlla;Öst;barnmorska;ulla@samlots.example;volontär',
  ],
  [
    'a mark in front and Windows line ends',
    '\uFEFFNamn;Yrke;E-post;Knytning\r\nUlla Öst;barnmorska;ulla@samlots.example;volontär\r\n',
  ],
])('reads a list with %s', (_case, text) => {
  expect(read(text)).toMatchObject([ulla]);
});

it('tells the line of each row, empty lines counted', () => {
  expect(read('Namn;Yrke\n\nUlla Öst;barnmorska\n\nBo Ek;diakon').map(({ line, name }) => [line, name])).toEqual([
    [3, 'Ulla Öst'],
    [5, 'Bo Ek'],
  ]);
});

it('loses nothing that stands in a column without a place', () => {
  expect(read('Namn;Yrke;Personnummer\nUlla Öst;barnmorska;640823-3234')[0]?.kind).toBe('640823-3234');
  expect(read('Ulla Öst;barnmorska;;;640823-3234')[0]?.kind).toBe('640823-3234');
});

it('makes no row of an empty list, nor of headings alone', () => {
  for (const text of ['', '\n\n', ' ; ; \n', 'Namn;Yrke;E-post']) expect(read(text)).toEqual([]);
});

const word = fc.string({ maxLength: 20 }).map((text) => text.replaceAll(/[\p{C}\s]+/gu, ' ').trim());
const names = word.filter((text) => /\p{L}/u.test(text) && !/^(namn|name|person|förnamn|efternamn)$/i.test(text));
const row = fc.record({ name: names, profession: word, email: word, kind: word });

it('reads back every list as it was written', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (list) => {
      const rows = list.map((one, place) => ({ ...one, line: place + 1 }));
      const headed = `Namn;Yrke;E-post;Knytning\n${textOfRows(rows)}`;
      expect(read(headed).map(({ line: _line, ...cells }) => cells)).toEqual(list);
    }),
  );
});

it('never throws, whatever is pasted', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (text) => {
      for (const one of read(text)) expect(one.line).toBeGreaterThan(0);
    }),
  );
});
