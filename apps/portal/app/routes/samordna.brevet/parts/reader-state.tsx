import { MailPill, type MailPillState } from '@samlots/ui';
import { useWords, type Words } from '../../../shell/use-words.ts';
import { deadlineOf } from '../../../training/words.ts';
import type { SentReader } from '../show-readers.ts';

const looks = {
  QUEUED: 'queued',
  SENT: 'sent',
  FAILED: 'failed',
  BOUNCED: 'bounced',
  DROPPED: 'failed',
} as const satisfies Readonly<Record<string, MailPillState>>;

type Known = keyof typeof looks;
const isKnown = (state: string): state is Known => Object.hasOwn(looks, state);

/** Why it did not arrive: what our side knows in words, what the other side said as it said it. */
function whyOf(reason: string, { t }: Words): string {
  if (reason === 'no-address') return t('letters:why.no-address');
  if (reason.startsWith('mail refused')) return t('letters:why.badAddress');
  return `${t('letters:why.refused')} ${reason}`;
}

/** Where the mail of one reader is, and why it did not arrive. */
export function ReaderState({ reader }: { readonly reader: SentReader }) {
  const words = useWords();
  const { t } = words;
  const { mail, way } = reader;
  if (way === 'NOBODY') return <MailPill state="none">{t('letters:state.unreached')}</MailPill>;
  if (mail === null || !isKnown(mail.state)) return <MailPill state="queued">{t('letters:state.waiting')}</MailPill>;
  const detail = mail.reason === null ? deadlineOf(mail.at, words) : whyOf(mail.reason, words);
  return (
    <div>
      <MailPill state={looks[mail.state]}>{t(`letters:state.${mail.state}`)}</MailPill>
      <span className="cell-line subtle tiny">{detail}</span>
    </div>
  );
}
