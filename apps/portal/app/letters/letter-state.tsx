import { MailPill } from '@samlots/ui';
import { useWords } from '../shell/use-words.ts';
import type { KeptLetter } from './kept-letters.tsx';

/** How many have got a letter; what failed and who is not reached stand beside it. */
export function LetterState({ letter }: { readonly letter: Pick<KeptLetter, 'counts' | 'readerCount'> }) {
  const { t } = useWords();
  const { counts, readerCount } = letter;
  const all = counts.sent >= readerCount;
  return (
    <div>
      <MailPill state={all ? 'sent' : counts.failed > 0 ? 'failed' : 'queued'}>
        {t('letters:kept.counts', { sent: counts.sent, all: readerCount })}
      </MailPill>
      {counts.failed === 0 ? null : (
        <span className="cell-line tiny">{t('letters:kept.failed', { count: counts.failed })}</span>
      )}
      {counts.unreached === 0 ? null : (
        <span className="cell-line subtle tiny">{t('letters:kept.unreached', { count: counts.unreached })}</span>
      )}
    </div>
  );
}
