import { MailPill, type MailPillState } from '@samlots/ui';
import { useWords } from '../../../shell/use-words.ts';
import { deadlineOf } from '../../../training/words.ts';
import type { SeatRow } from '../load-occurrence.server.ts';

const looks = {
  QUEUED: 'queued',
  SENT: 'sent',
  FAILED: 'failed',
  BOUNCED: 'bounced',
  DROPPED: 'none',
} as const satisfies Readonly<Record<string, MailPillState>>;

type Known = keyof typeof looks;
const isKnown = (state: string): state is Known => Object.hasOwn(looks, state);

/** Where the newest mail about a seat is, and when; the contact receives for who has no address. */
export function MailCell({ seat }: { readonly seat: SeatRow }) {
  const words = useWords();
  const { t } = words;
  const { mail, person } = seat;
  if (mail === null || !isKnown(mail.state)) return <MailPill state="none">{t('training:mail.none')}</MailPill>;
  if (mail.reason === 'told-in-list' || (person.email === null && mail.state === 'SENT')) {
    return (
      <>
        <MailPill state="via-contact">{t('training:mail.viaContact')}</MailPill>
        <span className="cell-line subtle tiny">{t('training:mail.noOwnEmail')}</span>
      </>
    );
  }
  return (
    <>
      <MailPill state={looks[mail.state]}>{t(`training:mail.${mail.state}`)}</MailPill>
      <span className="cell-line subtle tiny">
        {mail.state === 'BOUNCED' ? t('training:mail.bouncedHelp') : deadlineOf(mail.at, words)}
      </span>
    </>
  );
}
