import { HandHeartIcon, HandshakeIcon, LanguageIcon, PhoneIcon } from '@navikt/aksel-icons';
import { useWords } from '../../../shell/use-words.ts';

const rules = [
  ['ask', 'askText', HandHeartIcon],
  ['call', 'callText', PhoneIcon],
  ['hold', 'holdText', HandshakeIcon],
  ['interpreter', 'interpreterText', LanguageIcon],
] as const;

/** What goes wrong most often when a family is handed over, before it does. */
export function BeforeHandover() {
  const { t } = useWords();
  return (
    <>
      <section className="stack" aria-labelledby="innan">
        <h2 id="innan" className="h3">
          {t('referral:search.before.title')}
        </h2>
        {rules.map(([fact, text, Icon]) => (
          <p key={fact} className="with-icon small">
            <Icon className="icon" aria-hidden />
            <span>
              <b>{t(`referral:search.before.${fact}`)}</b> {t(`referral:search.before.${text}`)}
            </span>
          </p>
        ))}
      </section>
      <section className="stack aside-section" aria-labelledby="vuxna">
        <h2 id="vuxna" className="h3">
          {t('referral:search.adults.title')}
        </h2>
        <p className="small">{t('referral:search.adults.text')}</p>
        <p className="tiny subtle" lang="sv">
          {t('referral:search.adults.law')}
        </p>
      </section>
    </>
  );
}
