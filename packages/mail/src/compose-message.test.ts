import { describe, expect, it } from 'vitest';
import { composeMessage, type DayFacts, type MailContent, type MailInput } from './index.ts';

const at = (clock: string): Date => new Date(`2014-03-06T${clock}:00+01:00`);
const day: DayFacts = {
  dayName: 'Utbildningsdag 2',
  startsAt: at('09:00'),
  endsAt: at('16:30'),
  venue: { name: 'Trädgårdssalen', address: 'Påhittade torget 30' },
  agenda: [
    { type: 'registration', startsAt: at('08:30'), endsAt: at('09:00') },
    { type: 'break', startsAt: at('10:15'), endsAt: at('10:35') },
    { type: 'evaluation', startsAt: at('16:15'), endsAt: at('16:30') },
  ],
  dayUrl: 'https://samlots.example/dag?a=1&b=2',
};
const cancelUrl = 'https://samlots.example/plats/4f9d1c0a';
const seat: MailContent = { kind: 'seat-confirmed', day, cancelUrl, withReplies: false };
const compose = (content: MailContent, change: Partial<MailInput> = {}) =>
  composeMessage({
    locale: 'sv',
    demo: false,
    greetingName: 'Amina',
    questionsTo: 'utbildning@samlots.example',
    content,
    ...change,
  });

/** What a reader of the HTML sees: no head, no tags, entities resolved. */
const seen = (html: string): string =>
  html
    .replace(/^.*<body/s, '<body')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');

const previous = { startsAt: new Date('2014-03-04T08:00:00Z'), endsAt: new Date('2014-03-04T15:30:00Z') };
const links = { cancelUrl, withReplies: false };
const organisationUrl = 'https://samlots.example/organisation/tallkotten';
const unit = { kind: 'for-colleagues', day, organisation: 'BVC Tallkotten', organisationUrl } as const;

it.each<[string, MailContent, subject: string, said: string]>([
  [
    'a seat',
    seat,
    'Utbildningsdag 2, torsdag 6 mars: din plats är klar',
    'Du har en plats torsdag 6 mars kl. 09.00–16.30 i Trädgårdssalen, Påhittade torget 30.',
  ],
  [
    'the queue',
    { kind: 'waitlisted', day, queueNumber: 3 },
    'Utbildningsdag 2, torsdag 6 mars: du står i kön',
    'Dagen är full. Du är nummer 3 i kön. Vi mejlar om du får en plats.',
  ],
  [
    'own cancelling',
    { kind: 'seat-cancelled', day, by: 'self', place: 'seat' },
    'Utbildningsdag 2, torsdag 6 mars: din plats är avbokad',
    'Din plats torsdag 6 mars är avbokad. Tack för att du sa till – en kollega kan få den.',
  ],
  [
    'the contact cancelling',
    { kind: 'seat-cancelled', day, by: 'contact', place: 'seat' },
    'Utbildningsdag 2, torsdag 6 mars: din plats är avbokad',
    'Din kontaktperson har avbokat din plats torsdag 6 mars.',
  ],
  [
    'leaving the queue',
    { kind: 'seat-cancelled', day, by: 'self', place: 'queue' },
    'Utbildningsdag 2, torsdag 6 mars: du står inte längre i kön',
    'Du får inga fler mejl om kön till torsdag 6 mars.',
  ],
  [
    'a cancelled day',
    { kind: 'day-cancelled', day, place: 'seat' },
    'Utbildningsdag 2, torsdag 6 mars: dagen är inställd',
    'Utbildningsdag 2, torsdag 6 mars, är inställd.',
  ],
  [
    'a new time',
    { kind: 'day-moved', day, previous, venueMoved: false, place: 'seat', ...links },
    'Ny tid: Utbildningsdag 2, torsdag 6 mars kl. 09.00–16.30',
    'Tidigare: tisdag 4 mars kl. 09.00–16.30.',
  ],
  [
    'a new venue',
    { kind: 'venue-moved', day, previousVenue: 'Kulturhuset', place: 'seat', ...links },
    'Ny lokal: Utbildningsdag 2, torsdag 6 mars',
    'Ny lokal: Trädgårdssalen, Påhittade torget 30. Tiden är densamma. Tidigare: Kulturhuset.',
  ],
  [
    'a new time where nobody knows the one before',
    { kind: 'day-moved', day, venueMoved: false, place: 'seat', ...links },
    'Ny tid: Utbildningsdag 2, torsdag 6 mars kl. 09.00–16.30',
    'Utbildningsdag 2 har fått en ny tid: torsdag 6 mars kl. 09.00–16.30. Din plats följer med.',
  ],
  [
    'one colleague to tell',
    { ...unit, change: 'none', colleagues: [{ name: 'Ulla', news: 'queue', queueNumber: 2 }] },
    'Utbildningsdag 2, torsdag 6 mars: berätta för en kollega',
    'En kollega får inget eget mejl. Berätta vad som gäller: Ulla står i kön som nummer 2.',
  ],
  [
    'a new time to colleagues',
    { ...unit, change: 'day-moved', previous, colleagues: [{ name: 'Ulla', news: 'seat-kept' }] },
    'Ny tid: Utbildningsdag 2, torsdag 6 mars kl. 09.00–16.30',
    'Tidigare: tisdag 4 mars kl. 09.00–16.30. En kollega får inget eget mejl. Berätta vad som gäller: Ulla har kvar sin plats.',
  ],
  [
    'a new venue to colleagues',
    {
      ...unit,
      change: 'venue-moved',
      previousVenue: 'Kulturhuset',
      colleagues: [{ name: 'Ulla', news: 'queue-kept' }],
    },
    'Ny lokal: Utbildningsdag 2, torsdag 6 mars',
    'Tidigare: Kulturhuset. En kollega får inget eget mejl. Berätta vad som gäller: Ulla står kvar i kön.',
  ],
  [
    'a cancelled day to colleagues',
    {
      ...unit,
      change: 'day-cancelled',
      colleagues: [
        { name: 'Ulla', news: 'day-cancelled' },
        { name: 'Alm', news: 'day-cancelled' },
      ],
    },
    'Utbildningsdag 2, torsdag 6 mars: dagen är inställd',
    '2 kollegor får inget eget mejl. Berätta vad som gäller: Ulla behöver inte komma. Alm behöver inte komma.',
  ],
  [
    'a sign-in link',
    { kind: 'sign-in-link', signInUrl: 'https://samlots.example/in', validMinutes: 15 },
    'Din länk till Samlots',
    'Länken gäller i 15 minuter och bara en gång.',
  ],
])('says %s in the subject, the HTML and the text', async (_name, content, subject, said) => {
  const mail = await compose(content);
  expect(mail.subject).toBe(subject);
  expect(seen(mail.html)).toContain(said);
  expect(mail.text.replaceAll(/\s+/g, ' ')).toContain(said);
});

it('repeats time, place, agenda and link in both parts', async () => {
  const mail = await compose(seat);
  for (const part of [seen(mail.html), mail.text.replaceAll(/\s+/g, ' ')]) {
    expect(part).toContain('torsdag 6 mars 2014 kl. 09.00–16.30');
    expect(part).toContain('Kaffe från kl. 08.30');
    expect(part).toContain('08.30 Registrering och kaffe');
    expect(part).toContain('16.15 Utvärdering. Slut 16.30.');
    expect(part).not.toContain('Paus');
  }
  expect(mail.text).toContain(day.dayUrl);
  expect(mail.text).toContain(cancelUrl);
  expect(mail.html).toContain(`href="${day.dayUrl.replace('&', '&amp;')}"`);
  expect(mail.html).toContain(`href="${cancelUrl}"`);
  expect(mail.html.match(/<a [^>]*text-decoration:none/g)).toHaveLength(1);
});

describe('the way out', () => {
  const enough = 'Att tacka nej i kalendern räcker inte.';
  it('warns that declining is not enough only where replies do not reach us', async () => {
    expect((await compose(seat)).text).toContain(enough);
    expect((await compose({ ...seat, withReplies: true })).text).not.toContain(enough);
  });

  it('is a mailbox where there is no link', async () => {
    const { text } = await compose({ kind: 'seat-confirmed', day, withReplies: true });
    expect(text).toContain('Skriv till utbildning@samlots.example så kan en kollega få platsen.');
  });

  it('is the own pages where the reader can sign in, and a mailbox where she cannot', async () => {
    const myPagesUrl = 'https://samlots.example/mina-sidor';
    const place = await compose({ kind: 'seat-confirmed', day, withReplies: true, myPagesUrl });
    const way = 'Avboka på Mina sidor eller skriv till utbildning@samlots.example, så kan en kollega få platsen.';
    expect(place.text).toContain(`${way}\n${myPagesUrl}`);
    expect(place.html).toContain(`href="${myPagesUrl}"`);
    const waiting = await compose({ kind: 'waitlisted', day, queueNumber: 1, myPagesUrl });
    expect(waiting.text).toContain('Lämna kön på Mina sidor eller skriv till utbildning@samlots.example, så går turen');
  });

  it('is the page of the unit for its contact, unless nobody of the list holds anything any more', async () => {
    const colleague = { name: 'Ulla', news: 'seat' } as const;
    const some = await compose({
      ...unit,
      change: 'none',
      colleagues: [colleague, { name: 'Alm', news: 'seat-gone' }],
    });
    expect(some.text).toContain(`Avboka på er sida så kan en kollega få platsen.\n${organisationUrl}`);
    const none = await compose({ ...unit, change: 'none', colleagues: [{ name: 'Alm', news: 'seat-gone' }] });
    expect(none.text).not.toContain(organisationUrl);
  });

  it('promises no change of the calendar where there is none', async () => {
    const gone = { day, place: 'seat', inCalendar: false } as const;
    for (const content of [
      { kind: 'seat-cancelled', by: 'self', ...gone },
      { kind: 'day-cancelled', ...gone },
    ] as const) {
      expect((await compose(content)).text).not.toContain('Kalendern');
      expect((await compose({ ...content, inCalendar: true })).text).toContain('Kalendern uppdateras.');
    }
  });

  it('leads out of the queue for those who wait, without a word about the calendar', async () => {
    const { text } = await compose({ kind: 'venue-moved', day, place: 'queue', ...links });
    expect(text).toContain(`Lämna kön här så går turen vidare till nästa.\n${cancelUrl}`);
    expect(text).not.toContain('alendern');
  });
});

it('says that data are invented in demo only', async () => {
  const said = 'Påhittade uppgifter för demo.';
  const [real, demo] = [await compose(seat), await compose(seat, { demo: true })];
  expect([real.text.includes(said), real.html.includes(said)]).toEqual([false, false]);
  expect([demo.text.includes(said), demo.html.includes(said)]).toEqual([true, true]);
});

it('greets without a name where none is known, and speaks English when asked', async () => {
  const { text, html, subject } = await compose(seat, { locale: 'en', greetingName: ' ' });
  expect(text.startsWith('Hi!\n\nYour seat is confirmed\n')).toBe(true);
  expect(html).toContain('<html lang="en"');
  expect(subject).toBe('Utbildningsdag 2, Thursday 6 March: your seat is confirmed');
});

it('escapes what people wrote', async () => {
  const venue = { name: '<img src=x onerror=alert(1)>"&$t(mail:coffee)' };
  const { html, text } = await compose({ ...seat, day: { ...day, venue } });
  expect(html).not.toContain('<img');
  expect(html).not.toContain('<!--');
  expect(text).toContain(venue.name);
});

it('keeps the hours Swedish on both sides of the change to winter time', async () => {
  const autumn = {
    ...day,
    startsAt: new Date('2014-10-26T00:30:00Z'),
    endsAt: new Date('2014-10-26T02:30:00Z'),
    agenda: [],
  };
  expect((await compose({ ...seat, day: autumn })).text).toContain('söndag 26 oktober 2014 kl. 02.30–03.30');
});
