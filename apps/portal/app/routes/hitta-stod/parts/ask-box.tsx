import { QuestionmarkCircleIcon } from '@navikt/aksel-icons';
import { ButtonLink, Card, Message } from '@samlots/ui';
import { say } from '../../../referral/said.ts';
import { searchAddress } from '../../../referral/search-address.ts';
import { useWords } from '../../../shell/use-words.ts';
import { MoreQuestions, raisedBy } from './more-questions.tsx';
import type { SafetyProps } from './safety-box.tsx';

function Suspect() {
  const { t } = useWords();
  return (
    <p className="small">
      {t('referral:safety.suspect')} <a href="/orosanmalan">{t('referral:safety.report')}</a>{' '}
      {t('referral:safety.noProof')}
    </p>
  );
}

/** The safety question first. Yes raises the page, no goes on to the support. */
export function AskBox({ result, search }: SafetyProps) {
  const { t, locale } = useWords();
  const [question, ...others] = result.safetyQuestions;
  if (question === undefined) return null;
  if (search.saidNo) {
    return (
      <Message tone="info" fact={t('referral:safety.saidNo')} announces={false}>
        <a href={searchAddress(search, { saidNo: false })}>{t('referral:safety.changeAnswer')}</a>
      </Message>
    );
  }
  return (
    <Card tone="action" as="section" labelledBy="sakerhet" bleeds>
      <div className="safety-box">
        <QuestionmarkCircleIcon className="icon" aria-hidden />
        <div className="stack">
          <div>
            <p className="safety-eyebrow">{t('referral:safety.start')}</p>
            <h2 id="sakerhet">{say(question.text, locale)}</h2>
          </div>
          <p className="row">
            <ButtonLink tone="danger" href={searchAddress(search, { raisedTo: raisedBy(question) })}>
              {t('referral:safety.yes')}
            </ButtonLink>
            <ButtonLink look="secondary" href={`${searchAddress(search, { saidNo: true })}#stod`}>
              {t('referral:safety.no')}
            </ButtonLink>
          </p>
          <MoreQuestions questions={others} search={search} />
          <Suspect />
        </div>
      </div>
    </Card>
  );
}
