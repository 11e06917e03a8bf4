import { textFor } from '@samlots/text';
import { expect, it } from 'vitest';
import { differences } from '../../forms/merge-edit.ts';
import { blankRow, type AgendaRow } from './agenda-row.ts';
import { alignNewRows, editOfFields, fieldsOfEdit, showEdit } from './edit-fields.ts';

const row = (id: string, startsAt: string, titleSv: string): AgendaRow => ({
  ...blankRow,
  id,
  startsAt,
  endsAt: '12.00',
  titleSv,
});
const saved = {
  format: 'full-day',
  capacity: '40',
  agenda: [row('a', '09.00', 'Sekretess'), row('b', '13.00', 'Samtal')],
};

it('comes back as it was, rows by their start', () => {
  const back = editOfFields(fieldsOfEdit({ ...saved, agenda: [...saved.agenda].toReversed() }));
  expect(back).toEqual({ ...saved, agenda: [...saved.agenda, blankRow] });
});

it('takes the same time and text for the same, however typed', () => {
  const typed = {
    ...saved,
    capacity: ' 40 ',
    agenda: [row('a', '9:00', ' Sekretess'), row('b', '13.00', 'Samtal'), blankRow],
  };
  expect(differences({ base: {}, theirs: fieldsOfEdit(saved), mine: fieldsOfEdit(typed) })).toEqual([]);
});

it('knows a new row that was saved already by what it says', () => {
  const opened = fieldsOfEdit(saved);
  const mine = fieldsOfEdit({
    ...saved,
    agenda: [...saved.agenda, row('', '15.00', 'Slut'), row('', '15.00', 'Slut')],
  });
  const theirs = fieldsOfEdit({ ...saved, agenda: [...saved.agenda, row('c', '15.00', 'Slut')] });
  const differ = differences({ base: opened, theirs, mine: alignNewRows(mine, theirs, opened) });
  expect(differ).toHaveLength(1);
  expect(differ[0]).toMatchObject({ theirs: null, chosen: 'mine' });
});

it('shows fields and rows in words', () => {
  const { label, value } = showEdit({ t: textFor('sv'), locale: 'sv' });
  const fields = Object.entries(fieldsOfEdit(saved));
  expect(fields.map(([field, text]) => `${label(field, text)}: ${value(field, text)}`)).toEqual([
    'Dagens form: Heldag',
    'Antal platser: 40',
    'Passet kl. 09.00: 09.00–12.00 Föreläsning: Sekretess',
    'Passet kl. 13.00: 13.00–12.00 Föreläsning: Samtal',
  ]);
});
