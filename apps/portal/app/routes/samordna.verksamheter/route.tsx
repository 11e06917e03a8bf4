import { Breadcrumbs, ButtonLink, EmptyState, Message, Page, PageHeading, Tabs } from '@samlots/ui';
import { useActionData, useLoaderData } from 'react-router';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { addressOf, lackOf, tabs, type Chosen } from './choose-partners.ts';
import { loadPartners } from './load-partners.server.ts';
import { PartnerFilters } from './parts/partner-filters.tsx';
import { PartnerPages } from './parts/partner-pages.tsx';
import { PartnerTable } from './parts/partner-table.tsx';
import { RemindAll } from './parts/remind-all.tsx';
import { remind } from './remind.server.ts';
import '../../training/training.css';
import '../../training/planning.css';
import '../../partners/partners.css';

export const loader = loadPartners;
export const action = remind;

const tabWords = {
  alla: 'all',
  inbjudna: 'invited',
  'utan-kontakt': 'noContact',
  'har-inte-bokat': 'nobody',
  stangda: 'closed',
} as const;

function PartnerTabs({ chosen }: { readonly chosen: Chosen }) {
  const { t } = useWords();
  const href = (tab: (typeof tabs)[number]): string => addressOf({ ...chosen, tab, programme: null, after: null });
  return (
    <Tabs
      label={t('partners:list.tabs.label')}
      tabs={tabs.map((tab) => ({ href: href(tab), label: t(`partners:list.tabs.${tabWords[tab]}`) }))}
      current={href(chosen.tab)}
    />
  );
}

/** How many reminders went out, after the button; none is said too. */
function Reminded({ told }: { readonly told: string | null }) {
  const { t } = useWords();
  const count = Number(told);
  if (told === null || !Number.isInteger(count)) return null;
  return <Message tone={count === 0 ? 'info' : 'success'} fact={t('partners:list.remindTold', { count })} takesFocus />;
}

export default function PartnersPage() {
  const loaded = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  const { t } = useWords();
  const { chosen, units, kinds, total, next, toRemind, reminded } = loaded;
  const title = t('partners:list.title');
  const trail = [{ href: '/samordna', label: t('training:plan.title') }];
  return (
    <Page top={<Breadcrumbs label={t('shell:breadcrumbs')} trail={trail} current={title} />}>
      <PageTitle>{title}</PageTitle>
      {refused === undefined ? <Reminded told={reminded} /> : <Message tone="danger" fact={refused} />}
      <PageHeading title={title} lead={t('partners:list.lead')}>
        <ButtonLink href="/samordna/verksamheter/ny">{t('partners:list.invite')}</ButtonLink>
      </PageHeading>
      <div className="stack">
        <PartnerTabs chosen={chosen} />
        <PartnerFilters chosen={chosen} districts={loaded.districts} programmes={loaded.programmes} />
      </div>
      {lackOf(chosen.tab) === null || total === 0 ? null : <RemindAll count={toRemind} address={addressOf(chosen)} />}
      {units.length === 0 ? (
        <EmptyState
          heading={t('partners:list.none')}
          acts={
            <ButtonLink look="secondary" href="/samordna/verksamheter">
              {t('partners:list.tabs.all')}
            </ButtonLink>
          }
        >
          {t('partners:list.noneText')}
        </EmptyState>
      ) : (
        <div className="stack">
          <PartnerTable units={units} kinds={kinds} chosen={chosen} />
          <PartnerPages chosen={chosen} shown={units.length} total={total} next={next} />
        </div>
      )}
    </Page>
  );
}
