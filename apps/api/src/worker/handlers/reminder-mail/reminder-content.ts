import type { Locale } from '@samlots/text';
import type { LetterToKeep } from '../../keep-letter.ts';
import type { LoadedReminder } from './load-reminder.ts';

type Where = { readonly locale: Locale; readonly baseUrl: string };

/** What the reminder says and who is asked; a programme is named in the language of the reader where it has one. */
export const reminderContent = (
  { organisation, programme, answersTo }: LoadedReminder,
  { locale, baseUrl }: Where,
): Pick<LetterToKeep, 'content' | 'questionsTo'> => {
  const letter = { kind: 'unit-reminder', organisation: organisation.name } as const;
  if (programme === null) {
    const content = { ...letter, about: { reason: 'NO_CONTACT' }, url: `${baseUrl}/utbildning` } as const;
    return { content, ...(answersTo === null ? {} : { questionsTo: answersTo }) };
  }
  const title = locale === 'en' && programme.titleEn !== null ? programme.titleEn : programme.titleSv;
  return {
    content: {
      ...letter,
      about: { reason: 'NOBODY_ENROLLED', programme: title },
      url: `${baseUrl}/utbildning/${programme.id}`,
    },
    questionsTo: programme.organiserEmail,
  };
};
