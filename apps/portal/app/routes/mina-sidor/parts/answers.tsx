import { Message } from '@samlots/ui';
import type { MyPagesQuery } from '../../../generated/operations.ts';
import { useWords } from '../../../shell/use-words.ts';
import { dayOf, deadlineOf } from '../../../training/words.ts';

type Invitation = MyPagesQuery['myInvitations'][number];
type Props = { readonly seats: MyPagesQuery['mySeats']; readonly invitations: readonly Invitation[] };

function InvitationLine({ invitation }: { readonly invitation: Invitation }) {
  const words = useWords();
  const { t } = words;
  const { purpose, organisation, email, expiresAt } = invitation;
  const kind = purpose === 'CONTACT' || purpose === 'CLAIM' ? purpose : 'ROLE';
  return (
    <Message tone="todo" fact={t(`mine:answers.invitation.${kind}`, { place: organisation ?? '' })} announces={false}>
      {t('mine:answers.open', { email, deadline: deadlineOf(expiresAt, words) })}
    </Message>
  );
}

/** What waits for her answer: seats she is offered, and invitations in her mailbox. */
export function Answers({ seats, invitations }: Props) {
  const words = useWords();
  const { t } = words;
  const offered = seats.filter(({ state }) => state === 'OFFERED');
  if (offered.length === 0 && invitations.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="vantar">
      <h2 id="vantar">{t('mine:answers.title')}</h2>
      {offered.map(({ key, occurrence }) => (
        <Message
          key={key}
          tone="todo"
          fact={t('mine:answers.offered', { day: dayOf(occurrence.startsAt, words) })}
          announces={false}
        >
          <a href={`/mina-sidor/plats/${key}`}>{t('mine:seat.change')}</a>
        </Message>
      ))}
      {invitations.map((invitation) => (
        <InvitationLine key={`${invitation.purpose} ${invitation.expiresAt}`} invitation={invitation} />
      ))}
    </section>
  );
}
