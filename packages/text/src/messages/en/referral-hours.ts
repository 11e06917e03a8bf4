export const hours = {
  paused: 'Takes nobody new right now',
  pausedUntil: 'Takes nobody new right now. Opens {{day}}.',
  group: 'Group {{hours}}',
  days: { mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday', hol: 'public holidays' },
  short: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun', hol: 'public holidays' },
  weekdays: 'weekdays',
  row: '{{days}} {{from}}–{{to}}',
  allDay: '{{days}} day and night',
  always: 'day and night, every day',
  holiday: 'Closed on public holidays, Midsummer Eve, Christmas Eve and New Year’s Eve.',
} as const;
