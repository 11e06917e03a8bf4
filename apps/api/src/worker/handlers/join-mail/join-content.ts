import { roles } from '@samlots/kernel';
import type { MailContent } from '@samlots/mail';
import type { loadJoinMail } from '@samlots/people';
import { isLocale } from '@samlots/text';
import type { LetterToKeep } from '../../keep-letter.ts';

export type JoinMail = Awaited<ReturnType<typeof loadJoinMail>>;

type JoinContent = Extract<MailContent, { kind: 'join-link' }>;

const localeOf = ({ link }: JoinMail) => (isLocale(link.locale) ? link.locale : 'sv');

const joinsOf = (mail: JoinMail): JoinContent['joins'] => {
  const { link, person, place } = mail;
  if (link.purpose === 'CONTACT') return { purpose: 'CONTACT', organisation: link.organisation?.name ?? '' };
  const role = roles.find((one) => one === link.role);
  if (link.purpose !== 'ROLE' || role === undefined) return { purpose: 'CLAIM', person: person ?? '' };
  return { purpose: 'ROLE', role, ...(place === null ? {} : { place: place[localeOf(mail)] }) };
};

/** To whom and what: the reader is greeted by the name that her inviter gave, by her first name alone. */
export const joinContent = (mail: JoinMail, joinUrl: string): Pick<LetterToKeep, 'to' | 'content'> => {
  const { link, invitedBy } = mail;
  const name = link.name ?? '';
  const greetingName = name.trim().split(/\s+/)[0] ?? '';
  return {
    to: { name, address: link.email, locale: localeOf(mail), ...(greetingName === '' ? {} : { greetingName }) },
    content: {
      kind: 'join-link',
      joins: joinsOf(mail),
      joinUrl,
      expiresAt: link.expiresAt,
      ...(invitedBy === null ? {} : { invitedBy }),
    },
  };
};
