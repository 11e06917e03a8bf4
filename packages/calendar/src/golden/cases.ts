import { writeFileSync } from 'node:fs';
import { renderInvitation } from '../index.ts';
import type { InvitationEvent } from '../index.ts';

const seat: InvitationEvent = {
  method: 'REQUEST',
  uid: '6f1c6a52-0d0f-4a3e-9a57-3d6f2b7f0c11',
  sequence: 0,
  dtstamp: new Date('2014-02-10T09:00:00Z'),
  startsAt: new Date('2014-03-06T08:00:00Z'),
  endsAt: new Date('2014-03-06T15:30:00Z'),
  title: 'Utbildningsdag 2 – Gemensamt utbildningsår',
  location: 'Trädgårdssalen, Påhittade torget 30',
  description: 'Kaffe från kl. 08.30.\nLäs om dagen: https://samlots.example/utbildning/2014/2',
  url: 'https://samlots.example/utbildning/2014/2',
  organiser: { name: 'Samlots, Hässelby-Vällingby', email: 'utbildning@samlots.example' },
  attendee: { name: 'Amina Warsame', email: 'amina.warsame@bvc.example' },
  withReplies: false,
};

/** One of each message a seat can bring about; the names are those of the files beside this one. */
const cases: Record<string, InvitationEvent> = {
  request: seat,
  'request-with-replies-and-alarm': { ...seat, withReplies: true, alarmMinutesBefore: 24 * 60 },
  'update-new-venue': {
    ...seat,
    sequence: 1,
    dtstamp: new Date('2014-02-20T12:34:56Z'),
    location: 'Kulturhuset; sal "Eken", plan 2',
  },
  'update-new-time': {
    ...seat,
    sequence: 2,
    dtstamp: new Date('2014-02-21T07:15:00Z'),
    startsAt: new Date('2014-03-31T07:00:00Z'),
    endsAt: new Date('2014-03-31T14:30:00Z'),
  },
  cancel: {
    ...seat,
    method: 'CANCEL',
    sequence: 3,
    dtstamp: new Date('2014-02-24T06:15:00Z'),
    alarmMinutesBefore: 24 * 60,
  },
  'before-summer-time': {
    ...seat,
    startsAt: new Date('2014-03-30T00:30:00Z'),
    endsAt: new Date('2014-03-30T01:30:00Z'),
  },
  'hour-that-happens-twice': {
    ...seat,
    startsAt: new Date('2014-10-26T00:30:00Z'),
    endsAt: new Date('2014-10-26T01:30:00Z'),
  },
  'after-winter-time': {
    ...seat,
    startsAt: new Date('2014-10-27T08:00:00Z'),
    endsAt: new Date('2014-10-27T15:30:00Z'),
  },
  'hostile-text': {
    ...seat,
    title: `Dag "2"; rast, 50 % \\ 👩🏽‍🏫 مرحبا\r\nATTENDEE:mailto:x@evil.example\u0000 ${'å'.repeat(300)}`,
    location: 'Sal A\r\nBEGIN:VALARM',
    description: 'Rad ett\u2028Rad två\r\nEND:VEVENT',
    url: 'https://samlots.example/dag?a=1,2;3&b=%C3%A5',
    attendee: { name: 'Åsa "Ankan";X-EVIL=1:^n\r\nÖz', email: 'asa@bvc.example' },
  },
};

/** File name → text, as rendered in this process. */
export function renderGolden(): Record<string, string> {
  return Object.fromEntries(Object.entries(cases).map(([name, event]) => [`${name}.ics`, renderInvitation(event)]));
}

// Run by Node itself: prints what it renders, for the comparison under other time zones; `--write` renews the files.
if (import.meta.main) {
  const rendered = renderGolden();
  if (process.argv.includes('--write')) {
    for (const [name, text] of Object.entries(rendered)) writeFileSync(new URL(name, import.meta.url), text);
  }
  process.stdout.write(JSON.stringify(rendered));
}
