import { documentTypes } from '@samlots/training';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectDocument } from './inspect-document.ts';
import { documents, makeOffice, makeOpenDocument, makePdf, makeZip } from './test-kit/make-documents.ts';

const rels = (target: string): string =>
  `<Relationships><Relationship Type="x/attachedTemplate" Target="${target}" TargetMode="External"/></Relationships>`;
const settings = 'word/_rels/settings.xml.rels';
const macroType = '<Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>';
const script = Buffer.from('#!/bin/sh\nrm -rf /\n');
const program = Buffer.concat([Buffer.from('MZ\u0090\u0000'), Buffer.alloc(500)]);
const page = Buffer.from('<!doctype html><script>alert(1)</script>');
const padded = Buffer.concat([documents.docx, Buffer.alloc(10)]);
const truncated = documents.docx.subarray(0, documents.docx.length - 30);
const outside = makeZip([
  ['../../etc/cron.d/x', 'x'],
  ['[Content_Types].xml', '<Types/>'],
]);

it.each(Object.entries(documents))('lets a %s through as what it is', async (ending, bytes) => {
  const known = Object.entries(documentTypes).find(([one]) => one === ending)?.[1];
  expect(await inspectDocument(`Bilder.${ending.toUpperCase()}`, bytes)).toEqual({ contentType: known });
});

it('lets a PDF with air at its end through', async () => {
  expect(await inspectDocument('a.pdf', Buffer.concat([makePdf(), Buffer.from('\r\n\n \0')]))).toEqual({
    contentType: documentTypes.pdf,
  });
});

it.each([
  ['an empty file', 'a.pdf', Buffer.alloc(0), 'empty'],
  ['a program', 'a.pdf', program, 'wrong-type'],
  ['a program by its name', 'a.exe', program, 'wrong-type'],
  ['a shell script', 'a.docx', script, 'wrong-type'],
  ['a web page', 'a.pdf', page, 'wrong-type'],
  ['a picture', 'a.pdf', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'wrong-type'],
  ['any zip', 'a.docx', makeZip([['a.txt', 'a']]), 'wrong-type'],
  ['words', 'a.pdf', Buffer.from('%PDF'), 'damaged'],
  ['a PDF that says it is a Word document', 'a.docx', documents.pdf, 'wrong-ending'],
  ['a PDF that says it is a program', 'a.pdf.exe', documents.pdf, 'wrong-ending'],
  ['a PDF without an ending', 'pdf', documents.pdf, 'wrong-ending'],
  ['a Word document that says it is an Excel sheet', 'a.xlsx', documents.docx, 'wrong-ending'],
  ['a docm', 'a.docm', makeOffice('docx', { types: macroType }), 'macros'],
  ['a docm that says it is a docx', 'a.docx', makeOffice('docx', { types: macroType }), 'macros'],
  ['a docx with macros in it', 'a.docx', makeOffice('docx', { more: [['word/vbaProject.bin', 'x']] }), 'macros'],
  [
    'a docx with an object in it',
    'a.docx',
    makeOffice('docx', { more: [['word/embeddings/oleObject1.bin', 'x']] }),
    'macros',
  ],
  ['an xlsx with old macros', 'a.xlsx', makeOffice('xlsx', { more: [['xl/macrosheets/sheet1.xml', 'x']] }), 'macros'],
  [
    'a docx whose template lies elsewhere',
    'a.docx',
    makeOffice('docx', { more: [[settings, rels('https://evil.example/t.dotm')]] }),
    'macros',
  ],
  ['an odt with Basic', 'a.odt', makeOpenDocument('odt', [['Basic/Standard/Module1.xml', 'x']]), 'macros'],
  ['an odt with a script', 'a.odt', makeOpenDocument('odt', [['Scripts/python/x.py', 'x']]), 'macros'],
  ['a PDF with a script', 'a.pdf', makePdf('/OpenAction<</S/JavaScript/JS(app.alert)>>'), 'macros'],
  ['a PDF with a script spelt otherwise', 'a.pdf', makePdf('/OpenAction<</S/J#61vaScript>>'), 'macros'],
  ['a PDF that starts a program', 'a.pdf', makePdf('/OpenAction<</S/Launch/F(cmd.exe)>>'), 'macros'],
  ['a PDF with files in it', 'a.pdf', makePdf('/Names<</EmbeddedFiles 4 0 R>>'), 'macros'],
  ['a PDF that is a zip too', 'a.pdf', Buffer.concat([documents.pdf, documents.docx]), 'damaged'],
  ['a PDF that is a web page too', 'a.pdf', Buffer.concat([documents.pdf, page]), 'damaged'],
  ['a PDF without an end', 'a.pdf', documents.pdf.subarray(0, 100), 'damaged'],
  ['a docx with something behind it', 'a.docx', padded, 'damaged'],
])('refuses %s', async (_case, name, bytes, fault) => {
  expect(await inspectDocument(name, Buffer.from(bytes))).toEqual({ fault });
});

it.each([
  ['something before it', Buffer.concat([page, documents.docx])],
  ['its end cut off', truncated],
  ['a name that leaves it', outside],
])('refuses a docx with %s', async (_case, bytes) => {
  expect(await inspectDocument('a.docx', Buffer.from(bytes))).toHaveProperty('fault');
});

it('never inflates more than it reads', async () => {
  const bomb = makeZip([['[Content_Types].xml', `<Types>${' '.repeat(50_000_000)}</Types>`]]);
  expect(bomb.length).toBeLessThan(200_000);
  expect(await inspectDocument('a.docx', bomb)).toHaveProperty('fault');
});

describe('whatever the bytes', () => {
  const pieces = Object.values(documents);
  const cut = fc
    .tuple(fc.constantFrom(...pieces), fc.nat(), fc.nat(), fc.uint8Array({ maxLength: 40 }))
    .map(([bytes, at, length, put]) => {
      const from = at % bytes.length;
      return Buffer.concat([
        bytes.subarray(0, from),
        put,
        bytes.subarray(Math.min(bytes.length, from + (length % 60))),
      ]);
    });
  const anything = fc.uint8Array({ maxLength: 2000 }).map((bytes) => Buffer.from(bytes));
  const name = fc.oneof(fc.constantFrom('a.pdf', 'a.docx', 'a.odt', 'a.xlsx'), fc.string({ unit: 'binary' }));

  it('it answers, and only with types of ours', async () => {
    const types: readonly string[] = Object.values(documentTypes);
    await fc.assert(
      fc.asyncProperty(fc.oneof(cut, anything), name, async (bytes, given) => {
        const answer = await inspectDocument(given, bytes);
        expect('fault' in answer || types.includes(answer.contentType)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
