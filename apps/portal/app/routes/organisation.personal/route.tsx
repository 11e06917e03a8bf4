import { ButtonLink, EmptyState, Message, Page, PageHeading } from '@samlots/ui';
import { useLoaderData } from 'react-router';
import { StaffFilters } from '../../people/parts/staff-filters.tsx';
import { StaffPages, StaffRows } from '../../people/parts/staff-rows.tsx';
import { StaffTrail } from '../../people/parts/staff-trail.tsx';
import { isNarrowed } from '../../people/staff-chosen.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { loadStaff } from './load-staff.server.ts';
import '../../people/people.css';

export const loader = loadStaff;

/** What was just done, told once at the top. */
function Done() {
  const { done } = useLoaderData<typeof loader>();
  const { t } = useWords();
  if (done.what === 'tillagd' && Number.isInteger(done.count) && done.count > 0) {
    return (
      <Message tone="success" fact={t('people:list.done.added', { count: done.count })}>
        {t('people:list.done.addedNext')} <a href="/om-uppgifter">{t('people:list.done.printNotice')}</a>
      </Message>
    );
  }
  if (done.what !== 'slutar') return null;
  const { released, handedOver } = done;
  return (
    <Message tone="success" fact={t('people:list.done.ended')}>
      {released + handedOver > 0 ? t('people:list.done.endedSeats', { released, handedOver }) : undefined}
    </Message>
  );
}

function Rows() {
  const { unit, chosen, professions, rows, total, next, today } = useLoaderData<typeof loader>();
  const { t } = useWords();
  const here = `/organisation/${unit.key}/personal`;
  if (rows.length === 0) {
    const none = isNarrowed(chosen) ? 'nobody' : 'none';
    return (
      <EmptyState
        heading={t(`people:list.${none}.title`)}
        acts={
          none === 'none' ? (
            <ButtonLink href={`${here}/importera`}>{t('people:list.import')}</ButtonLink>
          ) : (
            <ButtonLink look="secondary" href={here}>
              {t('people:list.filter.clear')}
            </ButtonLink>
          )
        }
      >
        {t(`people:list.${none}.text`)}
      </EmptyState>
    );
  }
  const caption = t('people:list.table', { unit: unit.name });
  return (
    <div className="stack">
      <StaffRows caption={caption} rows={rows} professions={professions} today={today} unitKey={unit.key} />
      <StaffPages chosen={chosen} total={total} next={next} />
    </div>
  );
}

export default function StaffPage() {
  const { unit, chosen, professions } = useLoaderData<typeof loader>();
  const { t } = useWords();
  const here = `/organisation/${unit.key}/personal`;
  return (
    <Page top={<StaffTrail unit={unit} />}>
      <PageTitle>{`${t('people:title')}, ${unit.name}`}</PageTitle>
      <Done />
      <PageHeading eyebrow={unit.name} title={t('people:title')} lead={t('people:list.lead')}>
        <ButtonLink href={`${here}/ny`}>{t('people:list.add')}</ButtonLink>
        <ButtonLink look="secondary" href={`${here}/importera`}>
          {t('people:list.import')}
        </ButtonLink>
      </PageHeading>
      <StaffFilters chosen={chosen} professions={professions} all={here} />
      <Rows />
    </Page>
  );
}
