import { Message, Section } from '@samlots/ui';
import type { ReactNode } from 'react';
import type { Search } from '../../../referral/search-address.ts';
import { useWords } from '../../../shell/use-words.ts';
import type { Loaded, Ranked } from '../loaded.ts';
import { ServiceCard } from './service-card.tsx';
import { WhyOrder } from './why-order.tsx';

type Props = {
  readonly services: readonly Ranked[];
  readonly order: Loaded['supportOrder'];
  readonly search: Search;
  readonly children: ReactNode;
};

/** The services, best first, and what comes after them. */
export function RankedServices({ services, order, search, children }: Props) {
  const { t } = useWords();
  const count = services.length;
  return (
    <Section id="stod" heading={count === 0 ? t('referral:search.noService') : t('referral:search.count', { count })}>
      {count === 0 ? (
        <Message tone="info" fact={t('referral:search.noServiceText')} announces={false} />
      ) : (
        <WhyOrder order={order} />
      )}
      <ol className="ranked">
        {services.map((ranked) => (
          <li key={ranked.service.key}>
            <ServiceCard ranked={ranked} search={search} />
          </li>
        ))}
      </ol>
      {children}
    </Section>
  );
}
