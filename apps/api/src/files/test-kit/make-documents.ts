import { deflateRawSync } from 'node:zlib';
import { documentTypes, type DocumentEnding } from '@samlots/training';

const crcTable = Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc >>> 0;
});

const crcOf = (bytes: Buffer): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
};

type File = readonly [name: string, text: string];

/** A zip of these files in order; `stored` names those that are not compressed. */
export function makeZip(files: readonly File[], stored: readonly string[] = []): Buffer<ArrayBuffer> {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of files) {
    const [raw, nameBytes] = [Buffer.from(text, 'utf8'), Buffer.from(name, 'utf8')];
    const method = stored.includes(name) ? 0 : 8;
    const packed = method === 0 ? raw : deflateRawSync(raw);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(method, 4);
    shared.writeUInt32LE(crcOf(raw), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(raw.length, 18);
    shared.writeUInt16LE(nameBytes.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), shared, nameBytes, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), shared, tail, nameBytes]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

const folders = { docx: 'word/document', xlsx: 'xl/workbook', pptx: 'ppt/presentation' } as const;

/** An Office document; `more` adds files, `types` adds to its list of content types. */
export function makeOffice(
  ending: keyof typeof folders,
  { more = [], types = '' }: { readonly more?: readonly File[]; readonly types?: string } = {},
): Buffer<ArrayBuffer> {
  const part = `${folders[ending]}.xml`;
  const override = `<Override PartName="/${part}" ContentType="${documentTypes[ending]}.main+xml"/>`;
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  return makeZip([
    ['[Content_Types].xml', `<?xml version="1.0"?><Types>${override}${types}</Types>`],
    ['_rels/.rels', `<Relationships><Relationship Id="r1" Type="${relation}" Target="${part}"/></Relationships>`],
    [part, '<document/>'],
    ...more,
  ]);
}

export function makeOpenDocument(ending: 'odt' | 'ods' | 'odp', more: readonly File[] = []): Buffer<ArrayBuffer> {
  const files: readonly File[] = [
    ['mimetype', documentTypes[ending]],
    ['META-INF/manifest.xml', '<manifest/>'],
    ['content.xml', '<office/>'],
    ...more,
  ];
  return makeZip(files, ['mimetype']);
}

/** A PDF of one empty page; `more` stands in its catalogue. */
export function makePdf(more = ''): Buffer<ArrayBuffer> {
  const objects = [
    `<</Type/Catalog/Pages 2 0 R${more}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const end = `trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(`${text}xref\n0 4\n0000000000 65535 f \n${table}${end}`, 'latin1');
}

export const documents: { readonly [Ending in DocumentEnding]: Buffer<ArrayBuffer> } = {
  pdf: makePdf(),
  docx: makeOffice('docx'),
  xlsx: makeOffice('xlsx'),
  pptx: makeOffice('pptx'),
  odt: makeOpenDocument('odt'),
  ods: makeOpenDocument('ods'),
  odp: makeOpenDocument('odp'),
};
