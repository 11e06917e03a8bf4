import { ButtonLink, PageHeading } from '@samlots/ui';
import { useShell, useWords } from '../../../shell/use-words.ts';
import { linkMinutes } from '../link-minutes.ts';

/** The same for everybody, whether the address has an account or not. */
export function LinkSent() {
  const { t } = useWords();
  const demo = useShell()?.demo ?? false;
  return (
    <>
      <PageHeading title={t('auth:sent.title')} lead={t('auth:sent.text', { minutes: linkMinutes })} />
      <p>{t('auth:sent.again')}</p>
      <div className="row">
        {demo ? <ButtonLink href="/dev/mail">{t('shell:footer.mailbox')}</ButtonLink> : null}
        <ButtonLink look="secondary" href="/logga-in">
          {t('auth:askAgain')}
        </ButtonLink>
      </div>
      {demo ? <p className="subtle">{t('auth:sent.demo')}</p> : null}
    </>
  );
}
