import type { Letter, LetterNotice } from '../letter.ts';
import type { Colleague, ForColleagues } from '../mail-content.ts';
import { accessOf, agendaOf, dayButton, dayPanel, dayWords, movedLine, newVenueLine } from './day-parts.ts';
import { footerOf, type Setting } from './setting.ts';

type News = Pick<Letter, 'subject' | 'heading'> & { readonly said: readonly string[] };

/** What happened to the day, where that is the news; else only that somebody must be told. */
function newsOf(content: ForColleagues, setting: Setting): News {
  const { t, locale } = setting;
  const words = dayWords(content.day, locale);
  const { dayName, day } = words;
  const count = content.colleagues.length;
  switch (content.change) {
    case 'day-moved':
      return {
        subject: t('mail:moved.subject', words),
        heading: t('mail:moved.heading'),
        said: [movedLine(content, setting)],
      };
    case 'venue-moved':
      return {
        subject: t('mail:venue.subject', { dayName, day }),
        heading: t('mail:venue.heading'),
        said: [newVenueLine(content, setting)],
      };
    case 'day-cancelled':
      return {
        subject: t('mail:cancelDay.subject', { dayName, day }),
        heading: t('mail:cancelDay.heading'),
        said: [t('mail:cancelDay.body', { dayName, day })],
      };
    case 'none':
      return {
        subject: t('mail:colleagues.subject', { dayName, day, count }),
        heading: t('mail:colleagues.heading', { count }),
        said: [],
      };
  }
}

/** One sentence, so that it can be read out or passed on as it stands. */
function lineAbout({ name, news, queueNumber }: Colleague, { t }: Setting): string {
  return t(`mail:colleagues.news.${news}`, { name, place: queueNumber ?? '' });
}

function cannotCome({ organisationUrl }: ForColleagues, { t }: Setting): LetterNotice {
  const link = { label: t('mail:colleagues.cancel'), url: organisationUrl };
  return { heading: t('mail:colleagues.cannotCome'), link, text: t('mail:cannotCome.after') };
}

const holdsPlace = ({ news }: Colleague): boolean =>
  ['seat', 'queue', 'seat-kept', 'queue-kept', 'part-FULL', 'part-AM', 'part-PM'].includes(news);

/** "Berätta för dina kollegor": what the contact passes on to those who get no mail of their own. */
export function writeForColleagues(content: ForColleagues, setting: Setting): Letter {
  const { t, locale, greeting } = setting;
  const { day, colleagues } = content;
  const { subject, heading, said } = newsOf(content, setting);
  const lines = colleagues.map((colleague) => lineAbout(colleague, setting));
  const concerned = colleagues.some(holdsPlace);
  return {
    locale,
    subject,
    greeting,
    heading,
    paragraphs: [...said, t('mail:colleagues.intro', { count: colleagues.length }), ...lines],
    day: dayPanel(day, setting),
    ...dayButton(day, undefined, setting),
    ...(concerned
      ? { ...agendaOf(day, setting), ...accessOf(day, setting), notice: cannotCome(content, setting) }
      : {}),
    footer: footerOf(setting, t('mail:colleagues.reason', { organisation: content.organisation })),
  };
}
