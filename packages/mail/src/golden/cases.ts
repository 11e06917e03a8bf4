import { writeFileSync } from 'node:fs';
import type { Locale } from '@samlots/text';
import { buildMime, composeMessage, type AgendaEntry, type DayFacts, type MailContent } from '../index.ts';
import { sampleCalendar } from './sample-calendar.ts';

const at = (clock: string): Date => new Date(`2014-03-06T${clock}:00+01:00`);

const agenda: AgendaEntry[] = [
  { type: 'registration', startsAt: at('08:30'), endsAt: at('09:00') },
  { type: 'lecture', startsAt: at('09:00'), endsAt: at('10:15') },
  { type: 'break', startsAt: at('10:15'), endsAt: at('10:35') },
  { type: 'lecture', startsAt: at('10:35'), endsAt: at('12:00') },
  { type: 'lunch', startsAt: at('12:00'), endsAt: at('13:00') },
  { type: 'group-discussion', startsAt: at('13:00'), endsAt: at('14:45') },
  { type: 'joint-problem-solving', startsAt: at('15:00'), endsAt: at('16:15') },
  { type: 'evaluation', startsAt: at('16:15'), endsAt: at('16:30') },
];

function dayIn(locale: Locale): DayFacts {
  return {
    dayName: locale === 'sv' ? 'Utbildningsdag 2' : 'Training day 2',
    startsAt: at('09:00'),
    endsAt: at('16:30'),
    venue: {
      name: 'Trädgårdssalen',
      address: 'Påhittade torget 30',
      access:
        locale === 'sv' ? 'hiss, hörslinga och tillgänglig toalett' : 'a lift, a hearing loop and an accessible toilet',
    },
    agenda,
    dayUrl: 'https://samlots.example/utbildning/2014/2',
  };
}

/** The day of somebody who leaves at lunch. */
function morningIn(locale: Locale): DayFacts {
  const day = dayIn(locale);
  return { ...day, endsAt: at('12:00'), agenda: agenda.filter(({ startsAt }) => startsAt < at('12:00')) };
}

const seatLinks = {
  cancelUrl: 'https://samlots.example/plats/4f9d1c0a7be24c5f9a3e6d8b2c1f0e77?sprak=sv&steg=avboka',
  calendarUrl: 'https://samlots.example/kalender/4f9d1c0a7be24c5f9a3e6d8b2c1f0e77.ics',
  withReplies: false,
};

/** Invitations by purpose, and the two reminders. */
function joiningIn(locale: Locale): Record<string, readonly [MailContent]> {
  const link = {
    kind: 'join-link',
    joinUrl: 'https://samlots.example/inbjudan/AbC-123_x',
    expiresAt: new Date('2014-02-24T09:00:00Z'),
    invitedBy: 'Karin Lind',
  } as const;
  const place = locale === 'sv' ? 'Hässelby-Vällingby' : 'Hässelby-Vällingby district';
  const unit = { kind: 'unit-reminder', organisation: 'BVC Tallkotten' } as const;
  return {
    'join-contact': [{ ...link, joins: { purpose: 'CONTACT', organisation: 'BVC Tallkotten' } }],
    'join-role': [{ ...link, joins: { purpose: 'ROLE', role: 'COORDINATOR', place } }],
    'join-claim': [{ ...link, joins: { purpose: 'CLAIM', person: 'Ulla Öst' } }],
    registered: [
      {
        kind: 'registered',
        organisation: 'BVC Tallkotten',
        contact: 'Karin Lind',
        noticeUrl: 'https://samlots.example/om-uppgifter',
        signInUrl: 'https://samlots.example/logga-in',
      },
    ],
    'unit-reminder-contact': [
      { ...unit, about: { reason: 'NO_CONTACT' }, url: 'https://samlots.example/utbildning' },
    ],
    'unit-reminder-seats': [
      {
        ...unit,
        about: { reason: 'NOBODY_ENROLLED', programme: 'Gemensamt utbildningsår 2014' },
        url: 'https://samlots.example/utbildning/2014',
      },
    ],
  };
}

const coordinatorLetter = {
  kind: 'coordinator-letter',
  subject: 'Nytt om parkeringen <b>vid</b> salen',
  body: 'Ni kan parkera på torget.\nKom gärna 10 minuter tidigare.\n\nKarta: https://samlots.example/karta?a=1&b=2.\n\n<script>alert(1)</script>',
  programme: 'Gemensamt utbildningsår 2014',
  organisation: 'BVC Tallkotten',
  pageUrl: 'https://samlots.example/utbildning/2014/2',
} as const;

/** One of each message in both languages, and which calendar part goes with it. */
function contentsIn(locale: Locale): Record<string, readonly [MailContent, method?: 'REQUEST' | 'CANCEL']> {
  const day = dayIn(locale);
  const previous = { startsAt: new Date('2014-03-04T08:00:00Z'), endsAt: new Date('2014-03-04T15:30:00Z') };
  const bookedBy = { organisation: 'BVC Tallkotten', contact: 'Leyla Özdemir' };
  return {
    'seat-confirmed': [{ kind: 'seat-confirmed', day, ...seatLinks, bookedBy }, 'REQUEST'],
    waitlisted: [{ kind: 'waitlisted', day, queueNumber: 3, cancelUrl: seatLinks.cancelUrl }],
    'seat-cancelled': [{ kind: 'seat-cancelled', day, by: 'self', place: 'seat' }, 'CANCEL'],
    'queue-left': [{ kind: 'seat-cancelled', day, by: 'contact', place: 'queue' }],
    'day-cancelled': [{ kind: 'day-cancelled', day, place: 'seat' }, 'CANCEL'],
    'day-moved': [{ kind: 'day-moved', day, previous, venueMoved: true, place: 'seat', ...seatLinks }, 'REQUEST'],
    'venue-moved': [{ kind: 'venue-moved', day, previousVenue: 'Kulturhuset', place: 'seat', ...seatLinks }, 'REQUEST'],
    'part-chosen': [
      { kind: 'part-chosen', day: morningIn(locale), part: 'AM', previous: dayIn(locale), ...seatLinks },
      'REQUEST',
    ],
    'for-colleagues': [
      {
        kind: 'for-colleagues',
        day,
        organisation: 'BVC Tallkotten',
        organisationUrl: 'https://samlots.example/organisation/bvc-tallkotten',
        change: 'none',
        colleagues: [
          { name: 'Alm Alias', news: 'seat' },
          { name: 'Ulla Öst', news: 'queue', queueNumber: 2 },
        ],
      },
    ],
    'letter-seat': [{ ...coordinatorLetter, day, reader: 'seat', passOnTo: [] }],
    'letter-contact': [{ ...coordinatorLetter, reader: 'contact', passOnTo: ['Alm Alias', 'Ulla Öst'] }],
    'sign-in-link': [
      {
        kind: 'sign-in-link',
        signInUrl: 'https://samlots.example/logga-in/bekrafta?token=AbC-123_x',
        validMinutes: 15,
      },
    ],
    ...joiningIn(locale),
  };
}

async function mailOf(name: string, locale: Locale): Promise<Buffer> {
  const [content, method] = contentsIn(locale)[name] ?? [];
  if (!content) throw new Error(`no case ${name}`);
  const words = { locale, demo: true, greetingName: 'Amina', questionsTo: 'utbildning@samlots.example', content };
  return buildMime({
    from: { name: 'Samlots, Hässelby-Vällingby', address: 'utbildning@samlots.example' },
    to: { name: 'Amina Warsame', address: 'amina.warsame@bvc.example' },
    ...(await composeMessage(words)),
    ...(method ? { calendar: { method, content: sampleCalendar(method, method === 'CANCEL' ? 1 : 0) } } : {}),
    messageId: `<${name}.${locale}@samlots.example>`,
    date: new Date('2014-02-10T09:00:00Z'),
    locale,
  });
}

/** File name → the mail as text (every byte of it is ASCII), as built in this process. */
export async function renderGolden(): Promise<Record<string, string>> {
  const rendered: Record<string, string> = {};
  for (const locale of ['sv', 'en'] as const) {
    for (const name of Object.keys(contentsIn(locale))) {
      rendered[`${name}.${locale}.eml`] = (await mailOf(name, locale)).toString('latin1');
    }
  }
  return rendered;
}

// Run by Node itself: prints what it renders, for the comparison under other time zones; `--write` renews the files.
if (import.meta.main) {
  const rendered = await renderGolden();
  if (process.argv.includes('--write')) {
    for (const [name, mail] of Object.entries(rendered)) writeFileSync(new URL(name, import.meta.url), mail, 'latin1');
  }
  process.stdout.write(JSON.stringify(rendered));
}
