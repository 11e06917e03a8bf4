import type { JoinPageQuery } from '../../generated/operations.ts';
import type { Words } from '../../shell/use-words.ts';
import { contentOf } from '../../training/words.ts';

export type Invitation = NonNullable<JoinPageQuery['joinLink']>;
export type OpenInvitation = NonNullable<Invitation['open']>;

const purposes = ['CONTACT', 'ROLE', 'CLAIM'] as const;

/** The purpose as a key of the words; of a link that nobody knows, the words that fit any. */
export const titleOf = (purpose: string | undefined): (typeof purposes)[number] =>
  purposes.find((one) => one === purpose) ?? 'ROLE';

const roles = [
  'COORDINATOR',
  'ORG_CONTACT',
  'APPROVER',
  'DIRECTORY_EDITOR',
  'SERVICE_OWNER',
  'LECTURER',
  'READER',
  'ADMIN',
  'STAFF',
] as const;

const roleOf = (role: string | null, { t }: Words): string =>
  t(`vocabulary:role.${roles.find((one) => one === role) ?? 'STAFF'}`).toLowerCase();

/** Who invites to what, in one sentence. */
export function leadOf({ purpose, organisation }: Invitation, open: OpenInvitation, words: Words): string {
  const { t } = words;
  const name = open.invitedBy;
  if (purpose === 'CLAIM') return t('partners:join.claim', { person: open.person ?? '' });
  if (purpose === 'CONTACT') {
    const at = { organisation: organisation ?? '' };
    return name === null ? t('partners:join.contact', at) : t('partners:join.contactBy', { ...at, name });
  }
  const role = roleOf(open.role, words);
  const place = open.place === null ? null : contentOf(open.place, words);
  if (place === null)
    return name === null ? t('partners:join.role', { role }) : t('partners:join.roleBy', { role, name });
  return name === null
    ? t('partners:join.roleAt', { role, place })
    : t('partners:join.roleAtBy', { role, place, name });
}
