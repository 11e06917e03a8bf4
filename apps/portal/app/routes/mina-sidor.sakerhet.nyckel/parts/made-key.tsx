import { ButtonLink, Card, Message, PageHeading, TextField } from '@samlots/ui';
import { useWords } from '../../../shell/use-words.ts';
import { longDayOf } from '../../../training/words.ts';

type Props = { readonly token: string; readonly expiresAt: string };

/** The key, for the only time, and how a program uses it. */
export function MadeKey({ token, expiresAt }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <Message tone="success" fact={t('account:keys.made.copy')} takesFocus>
        {t('account:keys.made.once')}
      </Message>
      <PageHeading
        title={t('account:keys.made.title')}
        lead={t('account:keys.made.until', { when: longDayOf(expiresAt, words) })}
      />
      <Card>
        <TextField
          id="nyckel"
          label={t('account:keys.made.key')}
          width="full"
          readOnly
          value={token}
          autoComplete="off"
          spellCheck={false}
        />
        <p>{t('account:keys.made.how')}</p>
        <pre tabIndex={0} className="code">
          {`POST /graphql\nAuthorization: Bearer ${token.slice(0, 12)}…\nContent-Type: application/json\n\n{"query":"{ districts { key } }"}`}
        </pre>
      </Card>
      <div className="row">
        <ButtonLink href="/mina-sidor/sakerhet#nycklar">{t('account:keys.made.done')}</ButtonLink>
      </div>
    </>
  );
}
