import { formatDay } from '@samlots/text';
import type { Letter } from '../letter.ts';
import type { JoinLinkLetter } from '../mail-content.ts';
import { footerOf, type Setting } from './setting.ts';

type Words = Pick<Letter, 'subject' | 'heading'> & {
  readonly body: string;
  readonly button: string;
  readonly reason: string;
};

function wordsOf({ joins }: JoinLinkLetter, { t }: Setting): Words {
  switch (joins.purpose) {
    case 'CONTACT': {
      const { organisation } = joins;
      return {
        subject: t('partners:mail.join.CONTACT.subject', { organisation }),
        heading: t('partners:mail.join.CONTACT.heading', { organisation }),
        body: t('partners:mail.join.CONTACT.body'),
        button: t('partners:mail.join.CONTACT.button'),
        reason: t('partners:mail.join.CONTACT.reason', { organisation }),
      };
    }
    case 'ROLE': {
      const role = t(`vocabulary:role.${joins.role}`).toLowerCase();
      const { place } = joins;
      return {
        subject: t('partners:mail.join.ROLE.subject'),
        heading: t('partners:mail.join.ROLE.heading'),
        body:
          place === undefined
            ? t('partners:mail.join.ROLE.body', { role })
            : t('partners:mail.join.ROLE.bodyAt', { role, place }),
        button: t('partners:mail.join.ROLE.button'),
        reason: t('partners:mail.join.ROLE.reason'),
      };
    }
    case 'CLAIM': {
      const { person } = joins;
      return {
        subject: t('partners:mail.join.CLAIM.subject'),
        heading: t('partners:mail.join.CLAIM.heading'),
        body: t('partners:mail.join.CLAIM.body', { person }),
        button: t('partners:mail.join.CLAIM.button'),
        reason: t('partners:mail.join.CLAIM.reason', { person }),
      };
    }
  }
}

/** "Bli kontaktperson för …": who invites, to what, for how long, and what is kept of somebody who does not answer. */
export function writeJoinLink(content: JoinLinkLetter, setting: Setting): Letter {
  const { t, locale, greeting } = setting;
  const { subject, heading, body, button, reason } = wordsOf(content, setting);
  const invited = content.invitedBy ? [t('partners:mail.join.invitedBy', { name: content.invitedBy })] : [];
  const validity = t('partners:mail.join.validity', { day: formatDay(content.expiresAt, locale) });
  const kept = content.joins.purpose === 'CLAIM' ? [] : [t('partners:mail.join.kept')];
  return {
    locale,
    subject,
    greeting,
    heading,
    paragraphs: [...invited, body, validity],
    button: { label: button, url: content.joinUrl },
    copy: t('partners:mail.join.copy'),
    notice: {
      heading: t('partners:mail.join.notYouHeading'),
      text: [t('partners:mail.join.notYou'), ...kept].join(' '),
    },
    footer: footerOf(setting, reason),
  };
}
