import { ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';
import { Card } from '@samlots/ui';
import { WhomToCall } from '../../../referral/whom-to-call.tsx';
import { useWords } from '../../../shell/use-words.ts';
import { MoreQuestions } from './more-questions.tsx';
import type { SafetyProps } from './safety-box.tsx';

/** A report of concern at once: whom to call now, and that no proof is needed. */
export function ReportBox({ result, search }: SafetyProps) {
  const { t } = useWords();
  return (
    <Card tone="report" as="section" labelledBy="sakerhet" bleeds>
      <div className="safety-box">
        <ExclamationmarkTriangleFillIcon className="icon" aria-hidden />
        <div className="stack">
          <h2 id="sakerhet">{t('referral:safety.reportTitle')}</h2>
          <p>{t('referral:safety.duty')}</p>
          {result.callNow === null ? null : <WhomToCall emergency={result.callNow} />}
          <MoreQuestions questions={result.safetyQuestions} search={search} />
          <p>
            <a href="/orosanmalan">{t('referral:safety.how')}</a>
          </p>
        </div>
      </div>
    </Card>
  );
}
