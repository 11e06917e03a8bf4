import { SealCheckmarkIcon } from '@navikt/aksel-icons';
import { formatDate } from '@samlots/text';
import { useWords } from '../../../shell/use-words.ts';

type Props = {
  readonly version: number;
  /** A calendar date, `2014-01-15`. */
  readonly reviewedOn: string;
};

/** Which law this rests on, and when someone last checked that. */
export function LawVersion({ version, reviewedOn }: Props) {
  const { t, locale } = useWords();
  const reviewed = formatDate(new Date(`${reviewedOn}T12:00:00Z`), locale);
  return (
    <div className="report-law with-icon">
      <SealCheckmarkIcon className="icon" aria-hidden />
      <p className="subtle">
        {t('shell:report.law', { version, reviewed })} <span className="no-print">{t('shell:report.print')}</span>
      </p>
    </div>
  );
}
