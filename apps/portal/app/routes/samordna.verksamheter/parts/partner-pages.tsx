import { ArrowLink } from '@samlots/ui';
import { useWords } from '../../../shell/use-words.ts';
import { addressOf, type Chosen } from '../choose-partners.ts';

type Props = {
  readonly chosen: Chosen;
  readonly shown: number;
  readonly total: number;
  /** Where the next page begins; null on the last one. */
  readonly next: string | null;
};

/** Which rows of how many, and the way on. */
export function PartnerPages({ chosen, shown, total, next }: Props) {
  const { t } = useWords();
  const from = chosen.after === null ? 1 : chosen.from;
  const to = from + shown - 1;
  return (
    <div className="row" data-spread="">
      <span className="subtle">{t('partners:list.range', { from, to, total })}</span>
      <span className="row">
        {chosen.after === null ? null : (
          <ArrowLink href={addressOf({ ...chosen, after: null })}>{t('partners:list.first')}</ArrowLink>
        )}
        {next === null ? null : (
          <ArrowLink href={addressOf({ ...chosen, after: next, from: to + 1 })}>{t('partners:list.next')}</ArrowLink>
        )}
      </span>
    </div>
  );
}
