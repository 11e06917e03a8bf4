import type { Letter } from '../letter.ts';
import type { SignInLink } from '../mail-content.ts';
import { footerOf, type Setting } from './setting.ts';

/** "Din länk till Samlots". The link is also shown in clear: some mail programs break buttons. */
export function writeSignInLink(content: SignInLink, setting: Setting): Letter {
  const { t, locale, greeting } = setting;
  const validity = t('mail:signIn.validity', { minutes: content.validMinutes });
  return {
    locale,
    subject: t('mail:signIn.subject'),
    greeting,
    heading: t('mail:signIn.heading'),
    paragraphs: [`${t('mail:signIn.body')} ${validity}`],
    button: { label: t('mail:signIn.button'), url: content.signInUrl },
    copy: t('mail:signIn.copy'),
    notice: { heading: t('mail:signIn.notYouHeading'), text: t('mail:signIn.notYou') },
    footer: footerOf(setting, t('mail:reason.signIn')),
  };
}
