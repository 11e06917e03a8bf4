import { Breadcrumbs, ButtonLink, EmptyState, Page, PageHeading } from '@samlots/ui';
import { data, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { DistrictStaffDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { todayInSweden } from '../../people/load-staff-unit.server.ts';
import { StaffFilters } from '../../people/parts/staff-filters.tsx';
import { StaffPages, StaffRows } from '../../people/parts/staff-rows.tsx';
import { filterOf, readChosen } from '../../people/staff-chosen.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import '../../people/people.css';

const here = '/samordna/personal';
const readers = ['COORDINATOR', 'ADMIN'];

/** Throws 403 for those who look after no district. */
export async function loader(args: LoaderFunctionArgs) {
  const chosen = readChosen(new URL(args.request.url).searchParams);
  const variables = { filter: filterOf(chosen), after: chosen.after };
  const { viewer, partnerDistricts, staff, professions } = await graphql(DistrictStaffDocument, variables, args);
  if (viewer?.grants.some(({ role }) => readers.includes(role)) !== true) throw data(null, { status: 403 });
  const { edges, totalCount, pageInfo } = staff;
  return {
    chosen,
    professions,
    districts: partnerDistricts,
    rows: edges.map(({ node }) => node),
    total: totalCount,
    next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
    today: todayInSweden(),
  };
}

export default function DistrictStaffPage() {
  const { chosen, professions, districts, rows, total, next, today } = useLoaderData<typeof loader>();
  const { t } = useWords();
  const title = t('people:list.district.title');
  const trail = [{ href: '/samordna', label: t('training:plan.title') }];
  return (
    <Page top={<Breadcrumbs label={t('shell:breadcrumbs')} trail={trail} current={title} />}>
      <PageTitle>{title}</PageTitle>
      <PageHeading title={title} lead={t('people:list.district.lead')} />
      <StaffFilters chosen={chosen} professions={professions} districts={districts} all={here} />
      {rows.length === 0 ? (
        <EmptyState
          heading={t('people:list.nobody.title')}
          acts={
            <ButtonLink look="secondary" href={here}>
              {t('people:list.filter.clear')}
            </ButtonLink>
          }
        >
          {t('people:list.nobody.text')}
        </EmptyState>
      ) : (
        <div className="stack">
          <StaffRows caption={title} rows={rows} professions={professions} today={today} />
          <StaffPages chosen={chosen} total={total} next={next} />
        </div>
      )}
    </Page>
  );
}
