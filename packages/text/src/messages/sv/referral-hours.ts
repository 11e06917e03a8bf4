/** Hours of a week. Whether somebody answers now is the frame's (`shell:opening`). */
export const hours = {
  paused: 'Tar inte emot nya just nu',
  pausedUntil: 'Tar inte emot nya just nu. Öppnar {{day}}.',
  group: 'Grupp {{hours}}',
  days: {
    mon: 'måndag',
    tue: 'tisdag',
    wed: 'onsdag',
    thu: 'torsdag',
    fri: 'fredag',
    sat: 'lördag',
    sun: 'söndag',
    hol: 'röda dagar',
  },
  short: { mon: 'mån', tue: 'tis', wed: 'ons', thu: 'tors', fri: 'fre', sat: 'lör', sun: 'sön', hol: 'röda dagar' },
  weekdays: 'vardagar',
  row: '{{days}} {{from}}–{{to}}',
  allDay: '{{days}} dygnet runt',
  always: 'dygnet runt alla dagar',
  holiday: 'Stängt på röda dagar, midsommarafton, julafton och nyårsafton.',
} as const;
