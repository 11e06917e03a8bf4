import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeOn } from '@samlots/db/test-kit';
import { largestDocumentBytes } from '@samlots/training';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { browse, type Browser } from '../test-kit/browse.ts';
import { testApi, type TestApi } from '../test-kit/test-api.ts';
import { trainingOfBoth } from '../test-kit/training-of-both.ts';
import { twoDistricts } from '../test-kit/two-districts.ts';
import { documents, makeOffice } from './test-kit/make-documents.ts';

const answer = z.object({
  status: z.string(),
  material: z.string().optional(),
  code: z.string().optional(),
  faults: z.array(z.object({ path: z.string(), rule: z.string() })).optional(),
  fields: z.record(z.string(), z.string()).optional(),
});

const said = { occurrence: 'north-A', title: 'Bilder', shown: 'BOTH', agendaItem: 'north-A-1', url: '' };

type File = { readonly name: string; readonly bytes: Buffer<ArrayBuffer>; readonly type?: string };
const pdf: File = { name: 'Bilder från våren.pdf', bytes: documents.pdf };

describeOn('files', (use) => {
  let api: TestApi;
  let folder = '';
  const browsers = new Map<string, Browser>();

  beforeAll(async () => {
    await use().reset();
    folder = mkdtempSync(join(tmpdir(), 'samlots-files-'));
    api = testApi(use(), { filesDir: join(folder, 'files') });
    await twoDistricts(use().prisma);
    await trainingOfBoth(use().prisma);
    browsers.clear();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeEach(() => use().prisma.material.deleteMany());

  const as = async (who: string): Promise<Browser> => {
    const known = browsers.get(who) ?? browse(api, `192.0.2.${browsers.size + 1}`);
    if (!browsers.has(who) && who !== 'nobody') await known.signIn(`${who}@samlots.example`);
    browsers.set(who, known);
    return known;
  };
  const filesOnDisk = (): number =>
    existsSync(join(folder, 'files'))
      ? readdirSync(join(folder, 'files'), { recursive: true }).filter((name) => String(name).endsWith('.dat')).length
      : 0;

  const form = (fields: Record<string, string>, file?: File): FormData => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...said, ...fields })) body.append(name, value);
    if (file) body.append('file', new Blob([file.bytes], { type: file.type ?? 'application/pdf' }), file.name);
    return body;
  };
  const post = async (who: string, body: BodyInit, headers: Record<string, string> = {}) => {
    const browser = await as(who);
    const response = await browser.send('/files', {
      method: 'POST',
      body,
      headers: { origin: api.config.baseUrl, ...headers },
    });
    return { status: response.status, told: answer.parse(await response.json()) };
  };
  const add = (fields: Record<string, string> = {}, file?: File) => post('north-coordinator', form(fields, file));
  const read = async (who: string, material: string) => (await as(who)).send(`/files/${material}`);

  it('keeps a PDF and gives it back, to be saved and never run', async () => {
    const { status, told } = await add({}, pdf);
    expect([status, told.status]).toEqual([201, 'added']);
    const response = await read('north-coordinator', told.material ?? '');
    expect(Buffer.from(await response.arrayBuffer()).equals(pdf.bytes)).toBe(true);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(pdf.bytes.length),
      'content-disposition': `attachment; filename="Bilder fran varen.pdf"; filename*=UTF-8''Bilder%20fr%C3%A5n%20v%C3%A5ren.pdf`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  it('answers a form that is sent twice by the same material, and keeps one file', async () => {
    const before = filesOnDisk();
    const [first, second] = await Promise.all([add({}, pdf), add({}, pdf)]);
    expect(first.told.material).toBe(second.told.material);
    expect(await use().prisma.material.count()).toBe(1);
    expect(filesOnDisk() - before).toBe(1);
  });

  it('takes a link, and removes a file with its material', async () => {
    expect(await add({ url: ' https://samlots.example/fall ' })).toMatchObject({ status: 201 });
    const { told } = await add({}, { name: 'Fall.docx', bytes: documents.docx });
    const before = filesOnDisk();
    const remove = 'mutation($id: ID!) { removeMaterial(materialId: $id) { __typename } }';
    const coordinator = await as('north-coordinator');
    for (const who of ['clinic-contact', 'south-coordinator'])
      expect((await (await as(who)).graphql(remove, { id: told.material })).data).toMatchObject({
        removeMaterial: { __typename: 'NotAllowed' },
      });
    expect((await coordinator.graphql(remove, { id: told.material })).data).toMatchObject({
      removeMaterial: { __typename: 'MaterialChanged' },
    });
    expect(before - filesOnDisk()).toBe(1);
    expect((await read('north-coordinator', told.material ?? '')).status).toBe(404);
    expect(await use().prisma.material.count({ where: { removedAt: null } })).toBe(1);
  });

  it.each<[string, Record<string, string>, File | undefined, string]>([
    ['nothing', {}, undefined, 'file neither'],
    ['both', { url: 'https://samlots.example' }, pdf, 'url both'],
    ['an http link', { url: 'http://samlots.example' }, undefined, 'url not-https'],
    ['a script as a link', { url: 'javascript:alert(1)' }, undefined, 'url not-https'],
    ['an empty file', {}, { name: 'a.pdf', bytes: Buffer.alloc(0) }, 'file empty'],
    ['a program', {}, { name: 'a.pdf', bytes: Buffer.from('MZ\u0090\u0000 this is no PDF') }, 'file wrong-type'],
    ['another ending', {}, { name: 'a.docx', bytes: documents.pdf }, 'file wrong-ending'],
    [
      'macros',
      {},
      { name: 'a.docx', bytes: makeOffice('docx', { more: [['word/vbaProject.bin', 'x']] }) },
      'file macros',
    ],
    ['no title', { title: '' }, pdf, 'title too_small'],
    ['a personal number in the title', { title: '811218-9876' }, pdf, 'title personal-number'],
    ['a personal number in the name', {}, { ...pdf, name: '19811218-9876.pdf' }, 'file personal-number'],
    ['an item of another day', { agendaItem: 'south-A-1' }, pdf, 'agendaItemId unknown'],
  ])('refuses %s at its field, keeps what was typed and no file', async (_case, fields, file, fault) => {
    const [path, rule] = fault.split(' ');
    const before = filesOnDisk();
    const answered = await add(fields, file);
    expect(answered).toMatchObject({ status: 400, told: { status: 'refused', faults: [{ path, rule }] } });
    expect(answered.told.fields).toMatchObject({ shown: 'BOTH', ...fields });
    expect([await use().prisma.material.count(), filesOnDisk()]).toEqual([0, before]);
  });

  it('takes 20 MB and not a byte more, and reads the fields of what is too large', async () => {
    const filling = Buffer.alloc(largestDocumentBytes - documents.pdf.length, ' ');
    const largest = Buffer.concat([documents.pdf, filling]);
    expect((await add({}, { name: 'a.pdf', bytes: largest })).status).toBe(201);
    const before = filesOnDisk();
    const over = await add({ title: 'För stor' }, { name: 'b.pdf', bytes: Buffer.concat([largest, Buffer.from(' ')]) });
    expect(over).toMatchObject({ status: 413, told: { faults: [{ path: 'file', rule: 'too-large' }] } });
    const far = await add({ title: 'För stor' }, { name: 'b.pdf', bytes: Buffer.alloc(2 * largestDocumentBytes) });
    expect(far).toMatchObject({ status: 413, told: { fields: { title: 'För stor' } } });
    expect([await use().prisma.material.count(), filesOnDisk()]).toEqual([1, before]);
  });

  it('is no way out for a name', async () => {
    const evil = 'x"\r\nSet-Cookie: a=b\r\n\u202Efdp.pdf';
    const { told } = await add({}, { name: evil, bytes: documents.pdf });
    const { headers } = await read('north-coordinator', told.material ?? '');
    expect(headers.getSetCookie()).toEqual([]);
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="[\w .-]+"; filename\*=UTF-8''[\w.~%-]+$/,
    );
    const stored = await use().prisma.material.findFirstOrThrow();
    expect(stored.fileName).not.toMatch(/[\r\n\u202E/\\]/);
  });

  it.each([
    ['a form with neither file nor link', 'title=Bilder', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a form without a boundary', '--x', { 'content-type': 'multipart/form-data' }],
    [
      'a form that ends in the middle',
      '--x\r\nContent-Disposition: form-data; name="title"\r\n\r\nBil',
      { 'content-type': 'multipart/form-data; boundary=x' },
    ],
    ['words', '{}', { 'content-type': 'application/json' }],
    [
      'many parts',
      '--x\r\nContent-Disposition: form-data; name="t"\r\n\r\na\r\n'.repeat(60) + '--x--',
      { 'content-type': 'multipart/form-data; boundary=x' },
    ],
  ])('refuses %s', async (_case, body, headers) => {
    expect(await post('north-coordinator', body, headers)).toMatchObject({ status: 400 });
    expect(await use().prisma.material.count()).toBe(0);
  });

  it.each([
    ['nobody', 401],
    ['clinic-contact', 403],
    ['clinic-nurse', 403],
    ['reader', 403],
    ['south-coordinator', 403],
    ['admin', 201],
  ])('from %s is answered by %i', async (who, status) => {
    const before = filesOnDisk();
    expect((await post(who, form({}, pdf))).status).toBe(status);
    const added = status === 201 ? 1 : 0;
    expect([await use().prisma.material.count(), filesOnDisk() - before]).toEqual([added, added]);
  });

  it('is refused from another site, and on a draft or a cancelled day as the use case says', async () => {
    const refused = await post('north-coordinator', form({}, pdf), { origin: 'https://other.example' });
    expect(refused.status).toBe(403);
    expect((await add({ occurrence: 'north-B', agendaItem: '' }, pdf)).status).toBe(201);
    expect((await add({ occurrence: 'south-A', agendaItem: '' }, pdf)).status).toBe(403);
    expect((await add({ occurrence: 'nowhere', agendaItem: '' }, pdf)).status).toBe(404);
    await use().prisma.sessionOccurrence.update({ where: { id: 'north-P' }, data: { status: 'CANCELLED' } });
    expect((await add({ occurrence: 'north-P', agendaItem: '' }, pdf)).status).toBe(409);
    await use().prisma.sessionOccurrence.update({ where: { id: 'north-P' }, data: { status: 'PUBLISHED' } });
  });

  it('is read before by those with a seat, after by those who were there, and by nobody else', async () => {
    const before = await add({ shown: 'BEFORE' }, pdf);
    const past = await add({ occurrence: 'north-P', agendaItem: '' }, pdf);
    const all = [
      'north-coordinator',
      'parish-contact',
      'reader',
      'clinic-nurse',
      'clinic-contact',
      'south-coordinator',
    ];
    const statuses = async (material: string | undefined): Promise<number[]> => {
      const answers: number[] = [];
      for (const who of [...all, 'nobody']) answers.push((await read(who, material ?? '')).status);
      return answers;
    };
    expect(await statuses(before.told.material)).toEqual([200, 200, 404, 200, 404, 404, 401]);
    expect(await statuses(past.told.material)).toEqual([200, 404, 404, 404, 404, 404, 401]);
    await use().prisma.attendance.create({
      data: { enrolmentId: 'e-reader-P', presence: 'AM', markedAt: api.clock.now() },
    });
    expect(await statuses(past.told.material)).toEqual([200, 404, 200, 404, 404, 404, 401]);
    await use().prisma.attendance.deleteMany();
    expect((await read('north-coordinator', 'nothing')).status).toBe(404);
  });
});
