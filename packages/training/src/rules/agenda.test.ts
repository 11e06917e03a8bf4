import { expect, it } from 'vitest';
import type { AgendaType, Format } from '../model/vocabulary.ts';
import { agendaFaults, missingTypes, type Slot } from './agenda.ts';

const at = (clock: string): Date => new Date(`2014-03-06T${clock}:00Z`);
const slot = (type: AgendaType, from: string, to: string): Slot => ({ type, startsAt: at(from), endsAt: at(to) });
const lecture = slot('lecture', '08:00', '09:00');
const discussion = slot('group-discussion', '12:00', '13:00');

const cases: [string, Format, Slot[], AgendaType[]][] = [
  ['a full day with both', 'full-day', [lecture, discussion], []],
  ['a full day without discussion', 'full-day', [lecture], ['group-discussion']],
  ['an empty full day', 'full-day', [], ['lecture', 'group-discussion']],
  ['a half-day of discussion', 'half-day', [discussion], []],
  ['a half-day of breaks', 'half-day', [slot('break', '08:00', '09:00')], ['lecture']],
  ['a lecture alone', 'lecture', [lecture], []],
  ['an open lecture without lecture', 'lecture', [discussion], ['lecture']],
];

it.each(cases)('%s', (_case, format, agenda, missing) => {
  expect(missingTypes(format, agenda)).toEqual(missing);
});

it('names the slot and the fault', () => {
  const faults = agendaFaults(
    [lecture, slot('lecture', '08:30', '09:30'), slot('break', '10:00', '10:00'), slot('lunch', '17:00', '18:00')],
    { from: at('07:30'), to: at('15:30') },
  );
  expect(faults).toEqual([
    { index: 1, rule: 'overlaps' },
    { index: 2, rule: 'ends-before-start' },
    { index: 3, rule: 'outside-day' },
  ]);
});
