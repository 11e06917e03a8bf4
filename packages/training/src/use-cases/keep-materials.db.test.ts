import { InvalidInput, NotAllowed, NotFound, type Actor } from '@samlots/kernel';
import { describeOn } from '@samlots/db/test-kit';
import { peopleErrors } from '@samlots/people';
import { beforeEach, expect, it } from 'vitest';
import { visibleMaterials } from '../access.ts';
import * as refused from '../errors.ts';
import { documentTypes } from '../model/document-types.ts';
import { runUseCases, type Run } from '../test-kit/run-use-cases.ts';
import { actors, smallWorld } from '../test-kit/small-world.ts';
import { addMaterial } from './add-material.ts';
import { cancelOccurrence } from './cancel-occurrence.ts';
import { editMaterial } from './edit-material.ts';
import { editOccurrence } from './edit-occurrence.ts';
import { enrolPeople } from './enrol-people.ts';
import { markAttendance } from './mark-attendance.ts';
import { removeMaterial } from './remove-material.ts';

const digest = 'a'.repeat(64);
const link = { kind: 'link', url: 'https://samlots.example/fall' };
const file = {
  kind: 'file',
  key: `random-key-1234567.${digest}`,
  name: 'Föreläsning.pdf',
  contentType: documentTypes.pdf,
  sizeBytes: 1000,
};
const material = { occurrenceId: 'day-A', agendaItemId: 'A-1', title: 'Bilder', shown: 'BOTH', source: link };

const before = '2014-02-10T09:00:00Z';
const during = '2014-03-06T10:00:00Z';
const after = '2014-03-06T17:00:00Z';

describeOn('materials', (use) => {
  let run: Run;
  beforeEach(async () => {
    await use().reset();
    await smallWorld(use().prisma, { capacity: 3, clinic: 5, parish: 1 });
    run = runUseCases(use().prisma, before);
  });
  const add = (change: object = {}, actor: Actor = actors.coordinator) =>
    run.execute(addMaterial, actor, { ...material, ...change });
  const live = () => use().prisma.material.findMany({ where: { removedAt: null } });
  const seen = async (actor: Actor, now: string) =>
    (
      await use().prisma.material.findMany({ where: visibleMaterials(actor, new Date(now)), orderBy: { id: 'asc' } })
    ).map(({ shown }) => shown);

  it('are links or files, at an item of the agenda or the whole day', async () => {
    await add();
    await add({ source: file, agendaItemId: null, title: 'Program' });
    expect(await live()).toMatchObject([
      { agendaItemId: 'A-1', url: link.url, fileKey: null },
      { agendaItemId: null, url: null, fileKey: file.key, fileName: file.name, sizeBytes: 1000 },
    ]);
  });

  it('are not added twice by the same form, and another content is another material', async () => {
    const first = await add({ source: file });
    const again = await add({ source: { ...file, key: `another-key-123456.${digest}` } });
    expect(again).toEqual({ id: first.id, added: false });
    expect(await add({ source: { ...file, key: `another-key-123456.${'b'.repeat(64)}` } })).toMatchObject({
      added: true,
    });
    expect((await add()).added).toBe(true);
    expect((await add()).added).toBe(false);
    expect(await live()).toHaveLength(3);
  });

  it.each([
    ['no title', { title: ' \n ' }, InvalidInput],
    ['a title of 201', { title: 'a'.repeat(201) }, InvalidInput],
    ['http', { source: { ...link, url: 'http://samlots.example' } }, InvalidInput],
    ['a script', { source: { ...link, url: 'javascript:alert(1)' } }, InvalidInput],
    ['a type that is not ours', { source: { ...file, contentType: 'text/html' } }, InvalidInput],
    ['20 MB and a byte', { source: { ...file, sizeBytes: 20 * 1024 * 1024 + 1 } }, InvalidInput],
    ['a key that is a path', { source: { ...file, key: '../../etc/passwd' } }, InvalidInput],
    ['an item of another day', { agendaItemId: 'B-1' }, InvalidInput],
    ['another time to be shown', { shown: 'ALWAYS' }, InvalidInput],
    ['a personal number in the title', { title: 'Om 811218-9876' }, peopleErrors.PersonalNumberFound],
    [
      'a personal number in the file',
      { source: { ...file, name: '8112189876.pdf' } },
      peopleErrors.PersonalNumberFound,
    ],
    ['an occurrence that is not there', { occurrenceId: 'day-C' }, NotFound],
  ])('with %s are refused, and nothing is written', async (_case, change, error) => {
    await expect(add(change)).rejects.toBeInstanceOf(error);
    expect(await live()).toEqual([]);
  });

  it('are at most fifty', async () => {
    for (let nth = 0; nth < 50; nth += 1) await add({ title: `Nr ${nth}` });
    await expect(add({ title: 'Nr 51' })).rejects.toBeInstanceOf(refused.TooManyMaterials);
    expect(await live()).toHaveLength(50);
  });

  it('keep to their item when the agenda is changed, and to the day when the item goes', async () => {
    const { id } = await add();
    const agenda = await use().prisma.agendaItem.findMany({
      where: { occurrenceId: 'day-A' },
      orderBy: { position: 'asc' },
    });
    const [lecture, talk] = agenda;
    const newer = { type: 'break', startsAt: '2014-03-06T11:00:00Z', endsAt: '2014-03-06T12:00:00Z', titleSv: 'Paus' };
    const save = (rows: readonly object[], version: number) =>
      run.execute(editOccurrence, actors.coordinator, {
        occurrenceId: 'day-A',
        version,
        format: 'full-day',
        capacity: 3,
        agenda: rows,
      });
    await save([newer, { ...talk, titleSv: 'Samtal i grupp' }, { ...lecture, endsAt: '2014-03-06T10:30:00Z' }], 1);
    const changed = await use().prisma.agendaItem.findMany({
      where: { occurrenceId: 'day-A' },
      orderBy: { position: 'asc' },
    });
    expect(changed.map((row) => [row.position, row.titleSv])).toEqual([
      [0, 'Föreläsning'],
      [1, 'Paus'],
      [2, 'Samtal i grupp'],
    ]);
    expect([changed[0]?.id, changed[2]?.id]).toEqual(['A-1', 'A-2']);
    expect(await live()).toMatchObject([{ id, agendaItemId: 'A-1' }]);
    await expect(save([{ ...lecture, id: 'B-1' }, talk ?? {}], 2)).rejects.toBeInstanceOf(InvalidInput);
    await expect(save([lecture ?? {}, { ...talk, id: 'A-1' }], 2)).rejects.toBeInstanceOf(InvalidInput);
    await save([{ ...lecture, id: null }, talk ?? {}], 2);
    expect(await live()).toMatchObject([{ id, agendaItemId: null }]);
  });

  it('are changed and removed; what is removed is nobody’s', async () => {
    const { id } = await add({ source: file });
    await run.execute(editMaterial, actors.coordinator, { materialId: id, title: 'Nya bilder', shown: 'AFTER' });
    expect(await live()).toMatchObject([
      { title: 'Nya bilder', shown: 'AFTER', agendaItemId: null, fileKey: file.key },
    ]);
    const edit = (change: object) =>
      run.execute(editMaterial, actors.coordinator, { materialId: id, title: 'x', shown: 'BOTH', ...change });
    await expect(edit({ title: 'Om 811218-9876' })).rejects.toBeInstanceOf(peopleErrors.PersonalNumberFound);
    await expect(edit({ agendaItemId: 'B-1' })).rejects.toBeInstanceOf(InvalidInput);
    const remove = () => run.execute(removeMaterial, actors.coordinator, { materialId: id });
    expect(await remove()).toEqual({ id, fileKey: file.key });
    expect(await remove()).toEqual({ id, fileKey: file.key });
    expect(await live()).toEqual([]);
    await expect(edit({})).rejects.toBeInstanceOf(NotFound);
    expect(await seen(actors.coordinator, before)).toEqual([]);
  });

  it('go with a draft that is removed', async () => {
    await use().prisma.sessionOccurrence.update({ where: { id: 'day-B' }, data: { status: 'DRAFT' } });
    await add({ occurrenceId: 'day-B', agendaItemId: 'B-1' });
    await run.execute(cancelOccurrence, actors.coordinator, { occurrenceId: 'day-B' });
    expect(await live()).toEqual([]);
  });

  it('are seen by those enrolled before, those present after, and always by those who plan', async () => {
    for (const shown of ['BEFORE', 'AFTER', 'BOTH']) await add({ shown, title: shown });
    expect(await seen(actors.nurse, before)).toEqual([]);
    const [seat] = await run.execute(enrolPeople, actors.contact, {
      organisationId: 'clinic',
      seats: [{ occurrenceId: 'day-A', personIds: ['clinic-1', 'clinic-2', 'clinic-3', 'clinic-4'] }],
    });
    const waits: Actor = { kind: 'signed-in', userId: 'u', personIds: ['clinic-4'], organisationIds: [], grants: [] };
    expect(await seen(actors.nurse, before)).toEqual(['BEFORE', 'BOTH']);
    expect(await seen(actors.nurse, during)).toEqual(['BEFORE', 'BOTH']);
    expect(await seen(actors.nurse, after)).toEqual([]);
    run.setNow(after);
    const mark = (presence: string) =>
      run.execute(markAttendance, actors.coordinator, {
        occurrenceId: 'day-A',
        marks: [{ enrolmentId: seat?.enrolmentId, presence }],
      });
    for (const presence of ['FULL', 'AM', 'PM']) {
      await mark(presence);
      expect(await seen(actors.nurse, after), presence).toEqual(['AFTER', 'BOTH']);
    }
    await mark('NONE');
    expect(await seen(actors.nurse, after)).toEqual([]);
    for (const now of [before, during, after]) {
      expect(await seen(actors.coordinator, now)).toEqual(['BEFORE', 'AFTER', 'BOTH']);
      for (const other of [waits, actors.contact, actors.elsewhere, actors.reader, actors.nobody])
        expect(await seen(other, now)).toEqual([]);
    }
  });

  it.each([
    ['nobody', actors.nobody],
    ['the contact', actors.contact],
    ['a coordinator elsewhere', actors.elsewhere],
    ['a nurse', actors.nurse],
    ['a reader', actors.reader],
  ])('are not for %s to add, change or remove', async (_who, actor) => {
    const { id } = await add();
    await expect(add({ title: 'Annat' }, actor)).rejects.toBeInstanceOf(NotAllowed);
    const said = { materialId: id, title: 'Annat', shown: 'BOTH' };
    await expect(run.execute(editMaterial, actor, said)).rejects.toBeInstanceOf(NotAllowed);
    await expect(run.execute(removeMaterial, actor, { materialId: id })).rejects.toBeInstanceOf(NotAllowed);
    expect(await live()).toMatchObject([{ id, title: 'Bilder' }]);
  });
});
