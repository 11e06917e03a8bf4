import { Message } from '@samlots/ui';
import { useWords } from '../../../shell/use-words.ts';

/** What the button that was pressed did. */
export function SecurityDone({ done, count }: { readonly done: string | null; readonly count: number }) {
  const { t } = useWords();
  switch (done) {
    case 'passkey':
      return (
        <Message tone="success" fact={t('account:passkeys.registered')}>
          {t('account:passkeys.registeredNext')}
        </Message>
      );
    case 'ta-bort-passkey':
      return <Message tone="success" fact={t('account:passkeys.removed')} />;
    case 'ta-bort-nyckel':
      return <Message tone="success" fact={t('account:keys.revoked')} />;
    case 'logga-ut':
    case 'logga-ut-andra': {
      const fact = count === 0 ? t('account:sessions.endedNone') : t('account:sessions.ended', { count });
      return <Message tone="success" fact={fact} />;
    }
    case null:
    default:
      return null;
  }
}
