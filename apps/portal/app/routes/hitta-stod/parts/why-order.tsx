import { Details } from '@samlots/ui';
import { say } from '../../../referral/said.ts';
import { useWords } from '../../../shell/use-words.ts';
import type { Loaded } from '../loaded.ts';

/** The published weights of the order. */
export function WhyOrder({ order }: { readonly order: Loaded['supportOrder'] }) {
  const { t, locale } = useWords();
  return (
    <Details plain summary={t('referral:search.why')}>
      <p>{t('referral:search.whyText')}</p>
      <ul className="order-parts">
        {order.map(({ name, weight }) => (
          <li key={name.sv}>
            {say(name, locale)} <span className="subtle nowrap">{t('referral:search.points', { count: weight })}</span>
          </li>
        ))}
      </ul>
    </Details>
  );
}
