import { PageHeading, TickList } from '@samlots/ui';
import { useWords } from '../../../shell/use-words.ts';
import { dayOf } from '../../../training/words.ts';
import { leadOf, type Invitation, type OpenInvitation } from '../invitation-words.ts';

type Props = { readonly invitation: Invitation; readonly open: OpenInvitation; readonly title: string };

/** Who invites, to what, and for whom the link is. */
export function InvitationHeading({ invitation, open, title }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <PageHeading title={title} lead={leadOf(invitation, open, words)} />
      {invitation.purpose === 'CONTACT' ? (
        <TickList
          label={t('partners:join.does.heading')}
          items={[t('partners:join.does.seats'), t('partners:join.does.names'), t('partners:join.does.attendance')]}
        />
      ) : null}
      <p>{t('partners:join.address', { email: open.email, until: dayOf(open.expiresAt, words) })}</p>
    </>
  );
}
