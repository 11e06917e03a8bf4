import { ButtonLink, KindLine, PageHeading } from '@samlots/ui';
import { useWords } from '../../../shell/use-words.ts';
import type { Column, StaffMember } from '../unit-table.ts';
import { shortTitleOf } from '../../../training/words.ts';

type Props = {
  readonly unit: { readonly key: string; readonly name: string; readonly kind: string };
  readonly staff: readonly StaffMember[];
  readonly columns: readonly Column[];
  readonly programmes: readonly {
    readonly key: string;
    readonly title: { readonly sv: string; readonly en: string | null };
  }[];
  readonly programmeKey: string | null;
};

/** The unit, what it has ahead, and which programme is shown. */
export function UnitHeading({ unit, staff, columns, programmes, programmeKey }: Props) {
  const words = useWords();
  const { t } = words;
  const ahead = new Set(columns.map(({ occurrence }) => occurrence.key));
  const seats = staff.flatMap((person) => person.seats.filter(({ occurrence }) => ahead.has(occurrence.key)));
  const waiting = seats.filter(({ state }) => state === 'WAITLISTED').length;
  return (
    <>
      <KindLine kind={unit.kind} name={unit.name} size={28} />
      <PageHeading title={t('training:unit.title')}>
        {programmeKey === null ? null : (
          <p className="subtle">
            <b>{t('training:unit.seatsAhead', { count: seats.length - waiting })}</b>
            {waiting === 0 ? null : `, ${t('training:unit.waitingAhead', { count: waiting })}`}.{' '}
            <a href={`/utbildning/${programmeKey}`}>{t('training:unit.wholeYear')}</a>
          </p>
        )}
        <ButtonLink look="secondary" href={`/organisation/${unit.key}/personal`}>
          {t('people:list.link')}
        </ButtonLink>
      </PageHeading>
      {programmes.length < 2 ? null : (
        <nav className="no-print" aria-label={t('training:unit.programme')}>
          <ul className="chips">
            {programmes.map(({ key, title }) => (
              <li key={key}>
                <a
                  className="chip"
                  href={`?utbildning=${key}`}
                  aria-current={key === programmeKey ? 'page' : undefined}
                >
                  {shortTitleOf(title, words)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}
