import { Button, ButtonLink, DataTable, ErrorSummary, FieldError, Message } from '@samlots/ui';
import { useWords } from '../shell/use-words.ts';
import { faultAt, type Fault } from '../training/forms/fault.ts';
import { review } from './review.ts';
import { sideName, staleNames, type Stale } from './stale.ts';
import './forms.css';

type Row = Stale['rows'][number];
type Props = {
  readonly stale: Stale;
  readonly faults: readonly Fault[];
  /** Where to go without saving. */
  readonly back: string;
  /** True where the form can be shown with what was chosen before it is saved. */
  readonly reviews?: boolean | undefined;
};

function SideChoice({
  row,
  place,
  side,
}: {
  readonly row: Row;
  readonly place: number;
  readonly side: 'theirs' | 'mine';
}) {
  const { t } = useWords();
  const id = side === 'theirs' ? `val-${place}` : `val-${place}-mitt`;
  return (
    <div className="choice stale-side">
      <input
        type="radio"
        className="ds-input"
        id={id}
        name={sideName(row.field)}
        value={side}
        defaultChecked={row.chosen === side}
        aria-describedby={`val-${place}-error`}
      />
      <label htmlFor={id}>
        <span className="visually-hidden">
          {row.label}, {t(`errors:stale.${side}`)}:{' '}
        </span>
        {row[side]}
      </label>
    </div>
  );
}

/**
 * Instead of an edit form whose thing somebody else saved meanwhile: what they saved and what was typed side by side,
 * only where they differ, a choice for each; what one of the two left alone is chosen already.
 */
export function StaleChoice({ stale, faults, back, reviews = false }: Props) {
  const { t } = useWords();
  const placeOf = (row: Row): number => stale.rows.indexOf(row);
  const heading = (row: Row) => (
    <>
      {row.label}
      {row.chosen === null ? <span className="stale-both">{t('errors:stale.both')}</span> : null}
      <FieldError fieldId={`val-${placeOf(row)}`} error={faultAt(faults, `val-${placeOf(row)}`)} />
    </>
  );
  return (
    <form method="post" className="form stale-choice">
      {faults.length === 0 ? (
        <Message tone="action" fact={t('errors:stale.title')} takesFocus>
          {t('errors:stale.text')}
        </Message>
      ) : (
        <ErrorSummary heading={t('errors:summary', { count: faults.length })} faults={faults} />
      )}
      <input type="hidden" name="version" value={stale.version} />
      <input type="hidden" name={staleNames.opened} value={JSON.stringify(stale.opened)} />
      <input type="hidden" name={staleNames.theirs} value={JSON.stringify(stale.theirs)} />
      <input type="hidden" name={staleNames.mine} value={JSON.stringify(stale.mine)} />
      <DataTable
        caption={t('errors:stale.caption')}
        rows={stale.rows}
        rowKey={(row) => row.field}
        columns={[
          { key: 'field', heading: t('errors:stale.field'), cell: heading },
          {
            key: 'theirs',
            heading: t('errors:stale.theirs'),
            cell: (row) => <SideChoice row={row} place={placeOf(row)} side="theirs" />,
          },
          {
            key: 'mine',
            heading: t('errors:stale.mine'),
            cell: (row) => <SideChoice row={row} place={placeOf(row)} side="mine" />,
          },
        ]}
      />
      <div className="form-actions">
        <Button>{t('errors:stale.save')}</Button>
        {reviews ? (
          <Button look="secondary" name={review.name} value={review.value}>
            {t('errors:stale.review')}
          </Button>
        ) : null}
        <ButtonLink look="tertiary" href={back}>
          {t('errors:stale.drop')}
        </ButtonLink>
      </div>
    </form>
  );
}
