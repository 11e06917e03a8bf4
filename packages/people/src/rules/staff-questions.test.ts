import { expect, it } from 'vitest';
import { questionsOf } from './staff-questions.ts';
import type { StaffRow } from './staff-rows.ts';

const row = (line: number, name: string, email: string | null): StaffRow => ({
  line,
  name,
  profession: 'barnmorska',
  email,
  kind: 'EMPLOYED',
});

it('asks about a name that is here or stands earlier in the list, and tells of a mailbox that others have', () => {
  const rows = [
    row(1, 'Ulla Öst', 'ulla@samlots.example'),
    row(2, 'ULLA  öst', null),
    row(3, 'Kim Alm', 'avdelning@samlots.example'),
    row(4, 'Bo Ek', 'avdelning@samlots.example'),
    row(5, 'Eva By', 'taken@samlots.example'),
  ];
  const known = { namesHere: ['Kim Alm'], mailboxes: ['taken@samlots.example'] };
  expect(questionsOf(rows, known)).toEqual([
    { line: 1, sameNameHere: false, sharedMailbox: false },
    { line: 2, sameNameHere: true, sharedMailbox: false },
    { line: 3, sameNameHere: true, sharedMailbox: true },
    { line: 4, sameNameHere: false, sharedMailbox: true },
    { line: 5, sameNameHere: false, sharedMailbox: true },
  ]);
});
