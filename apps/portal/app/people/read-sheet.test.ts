import { expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { readSheetFile } from './read-sheet.server.ts';
import { readUpload } from './read-upload.server.ts';
import { rowsOfCells } from './rows-of-cells.ts';

const sheet = (rows: readonly (readonly string[])[]): Promise<Buffer> =>
  writeXlsxFile(rows.map((cells) => cells.map((value) => ({ value, type: String })))).toBuffer();

const people = [
  ['Namn', 'Yrke', 'E-post', 'Knytning'],
  ['Ulla Öst', 'barnmorska', 'ulla@samlots.example', ''],
  ['Bo Ek', 'diakon', '', 'volontär'],
];

const post = (file: Buffer | null, name: string, lista = '') => {
  const form = new FormData();
  form.set('lista', lista);
  if (file !== null) form.set('fil', new File([new Uint8Array(file)], name));
  return readUpload(new Request('http://localhost:3000/x', { method: 'POST', body: form }));
};

it('reads the rows of a workbook, with the row of the sheet as line', async () => {
  const rows = rowsOfCells((await readSheetFile(await sheet(people))) ?? []);
  expect(rows).toEqual([
    { line: 2, name: 'Ulla Öst', profession: 'barnmorska', email: 'ulla@samlots.example', kind: '' },
    { line: 3, name: 'Bo Ek', profession: 'diakon', email: '', kind: 'volontär' },
  ]);
});

it('reads CSV in UTF-8 and in Windows-1252', async () => {
  const text = 'Namn;Yrke\nUlla Öst;förskollärare';
  for (const bytes of [Buffer.from(text, 'utf8'), Buffer.from(text, 'latin1')]) {
    expect(rowsOfCells((await readSheetFile(bytes)) ?? [])).toMatchObject([
      { name: 'Ulla Öst', profession: 'förskollärare' },
    ]);
  }
});

it.each([
  ['a zip that is no workbook', Buffer.from('PK\u0003\u0004 and nothing more')],
  ['an old workbook or a picture', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0])],
  ['a workbook that is cut off', null],
])('refuses %s by what it holds', async (_case, bytes) => {
  const file = bytes ?? (await sheet(people)).subarray(0, 900);
  expect((await post(file, 'list.xlsx', 'Ulla')).wrong).toEqual({ field: 'fil', why: 'wrongFile' });
});

it('refuses more than 1 MB and more than 500 rows, and keeps what was pasted', async () => {
  const big = await post(Buffer.alloc(1_048_577, 'a'), 'list.csv', 'Ulla Öst');
  expect(big).toEqual({ text: 'Ulla Öst', rows: [], wrong: { field: 'fil', why: 'tooBig' } });
  const many = Array.from({ length: 501 }, (_, place) => `Namn ${place};barnmorska`).join('\n');
  expect((await post(null, '', many)).wrong).toEqual({ field: 'lista', why: 'tooMany' });
  expect((await post(Buffer.from(many), 'list.csv')).wrong).toEqual({ field: 'fil', why: 'tooMany' });
  expect((await post(null, '', ' \n ')).wrong).toEqual({ field: 'lista', why: 'empty' });
});

it('takes a file before the pasted list, and answers its rows as a list to correct', async () => {
  const upload = await post(await sheet(people), 'list.xlsx', 'something else');
  expect(upload.rows).toHaveLength(2);
  expect(upload.text).toBe('Ulla Öst; barnmorska; ulla@samlots.example; \nBo Ek; diakon; ; volontär');
});
