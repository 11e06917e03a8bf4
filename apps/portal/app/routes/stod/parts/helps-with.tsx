import { SealCheckmarkIcon } from '@navikt/aksel-icons';
import { DefinitionRows, Section } from '@samlots/ui';
import { sayDate } from '../../../referral/dates.ts';
import { say } from '../../../referral/said.ts';
import { noSearch, searchAddress, type Search } from '../../../referral/search-address.ts';
import { useWords } from '../../../shell/use-words.ts';
import type { Service, ServicePage } from '../loaded.ts';

function Needs({ needs, search }: { readonly needs: Service['secondaryNeeds']; readonly search: Search }) {
  const { locale } = useWords();
  const { districtId, role, language } = search;
  return (
    <ul className="need-links">
      {needs.map(({ key, name }) => (
        <li key={key}>
          <a href={searchAddress({ ...noSearch, districtId, role, language }, { needIds: [key] })}>
            {say(name, locale)}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What it helps with, first of all and also; when and by whom that was checked. */
export function HelpsWith({ service, search }: ServicePage) {
  const words = useWords();
  const { t } = words;
  const rows = [
    {
      key: 'primary',
      term: t('referral:service.primary'),
      value: <Needs needs={service.primaryNeeds} search={search} />,
    },
    {
      key: 'secondary',
      term: t('referral:service.secondary'),
      value: <Needs needs={service.secondaryNeeds} search={search} />,
    },
  ];
  const day = sayDate(service.verifiedOn, words);
  return (
    <Section id="hjalper-med" heading={t('referral:service.helps')}>
      <DefinitionRows rows={rows.filter(({ key }) => key === 'primary' || service.secondaryNeeds.length > 0)} />
      <p className="with-icon small subtle checked-line">
        <SealCheckmarkIcon className="icon" aria-hidden />
        <span>{t('referral:service.checked', { day, role: service.verifiedBy })}</span>
      </p>
    </Section>
  );
}
