import type { Letter } from '../letter.ts';
import type { RegisteredLetter } from '../mail-content.ts';
import { footerOf, type Setting } from './setting.ts';

/** "BVC Tallkotten har lagt in dig": who, why, what, how long and which rights (GDPR art. 14), in the first mail of all. */
export function writeRegistered(content: RegisteredLetter, setting: Setting): Letter {
  const { t, locale, greeting, questionsTo } = setting;
  const { organisation, contact, noticeUrl, signInUrl } = content;
  const who = contact ? t('people:mail.who', { contact, organisation }) : t('people:mail.whoUnknown', { organisation });
  return {
    locale,
    subject: t('people:mail.subject', { organisation }),
    greeting,
    heading: t('people:mail.heading'),
    paragraphs: [
      `${who} ${t('people:mail.why', { organisation })}`,
      t('people:mail.what'),
      t('people:mail.howLong'),
      t('people:mail.rights'),
    ],
    button: { label: t('people:mail.button'), url: noticeUrl },
    ...(signInUrl === undefined ? {} : { link: { label: t('people:mail.signIn'), url: signInUrl } }),
    notice: {
      heading: t('people:mail.wrongHeading'),
      text: t('people:mail.wrong', { organisation, email: questionsTo }),
    },
    footer: footerOf(setting, t('people:mail.reason', { organisation })),
  };
}
