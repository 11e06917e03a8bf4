import { textFor } from '@samlots/text';
import { expect, it } from 'vitest';
import { sayReasons, type ServiceCard } from './reason-words.ts';

const words = { t: textFor('sv'), locale: 'sv' } as const;
const said = (sv: string) => ({ __typename: 'LocalText', sv, en: null }) as const;
const shut = {
  __typename: 'OpeningNow',
  open: false,
  closesSoon: false,
  closesAt: null,
  opensAt: null,
  opensInDays: null,
} as const;
const called = {
  __typename: 'Service',
  key: 'svc-intake',
  name: said('Mottagningen'),
  phone: null,
  telephoneOpening: shut,
} as const;

const service: ServiceCard = {
  ...called,
  key: 'svc-plain',
  name: said('Rådgivning'),
  summary: said('Råd.'),
  organisation: null,
  ages: said('0–17 år'),
  forFamily: true,
  languages: [{ __typename: 'Language', code: 'ti', name: said('tigrinska') }],
  paused: false,
  pausedUntil: null,
  hours: [],
  waiting: { __typename: 'Waiting', text: said('Två veckor.'), updatedOn: '2014-02-01' },
  outdatedSince: '2013-10-01',
};

type Code = Parameters<typeof sayReasons>[0]['reasons'][number]['code'];

const wordsOf = (
  codes: readonly Code[],
  asker: { role?: string; language?: string } = {},
  changes: Partial<ServiceCard> = {},
) => {
  const reasons = codes.map(
    (code) => ({ __typename: 'Reason', code, services: code === 'VIA' ? [called] : [] }) as const,
  );
  const shown = sayReasons(
    { service: { ...service, ...changes }, reasons },
    { role: asker.role, language: asker.language },
    words,
  );
  return shown.map((reason) => `${reason.look}: ${reason.words}`);
};

it('says why a service is shown, and what to know before contact', () => {
  expect(
    wordsOf(['NEED_PRIMARY', 'AGE', 'VIA', 'DECISION', 'LANGUAGE', 'MAY_BE_OUTDATED'], { language: 'ti' }),
  ).toEqual([
    'tick: Passar behovet',
    'tick: Tar emot 0–17 år',
    'sign: Går via Mottagningen',
    'caution: Kräver beslut av socialtjänsten',
    'tick: Talar tigrinska',
    'caution: Uppgiften är från 1 oktober 2013. Ring och kontrollera.',
  ]);
});

it('says a code of several needs once, and the lesser fit not beside the better', () => {
  expect(wordsOf(['NEED_PRIMARY', 'NEED_SECONDARY', 'NEED_PRIMARY'])).toEqual(['tick: Passar behovet']);
  expect(wordsOf(['NEED_SECONDARY', 'NEED_SECONDARY'])).toEqual(['tick: Hjälper också med detta']);
});

it.each([
  ['nobody known', {}, {}, 'tick: Familjen kan ta kontakt själv'],
  ['a nurse where the family may too', { role: 'bvc' }, {}, 'tick: Du eller familjen kan ta kontakt'],
  ['a nurse where only she may', { role: 'bvc' }, { forFamily: false }, 'tick: Du kan ta kontakt'],
])('says who may make contact to %s', (_who, asker, changes, expected) => {
  expect(wordsOf(['WAY_IN'], asker, changes)).toEqual([expected]);
});
