import { Button, ButtonLink, RadioField } from '@samlots/ui';
import type { StaffLineFactsFragment } from '../../../generated/operations.ts';
import type { Profession } from '../../../people/words.ts';
import { useWords } from '../../../shell/use-words.ts';
import { faultAt, type Fault } from '../../../training/forms/fault.ts';
import { LineTable } from './line-table.tsx';

type Props = {
  readonly lines: readonly StaffLineFactsFragment[];
  readonly professions: readonly Profession[];
  readonly answers: Readonly<Record<number, string>>;
  readonly faults: readonly Fault[];
  /** The draft's own page, to change the list. */
  readonly again: string;
};

/** All rows are right: look once more, say of names that are here already who is meant, and add. */
export function ConfirmForm({ lines, professions, answers, faults, again }: Props) {
  const { t } = useWords();
  return (
    <form method="post" className="stack">
      {lines
        .filter(({ sameNameHere }) => sameNameHere)
        .map(({ line, name }) => (
          <RadioField
            key={line}
            id={`rad-${line}`}
            name={`rad-${line}`}
            legend={t('people:list.bring.sameNameLegend', { line, name })}
            choices={[
              { value: 'ADD', label: t('people:list.bring.answerAdd') },
              { value: 'SKIP', label: t('people:list.bring.answerSkip') },
            ]}
            defaultValue={answers[line]}
            error={faultAt(faults, `rad-${line}`)}
          />
        ))}
      <div className="form-actions">
        <Button>{t('people:list.bring.addAll', { count: lines.length })}</Button>
        <ButtonLink look="secondary" href={again}>
          {t('people:list.bring.again')}
        </ButtonLink>
      </div>
      <LineTable lines={lines} professions={professions} />
    </form>
  );
}
