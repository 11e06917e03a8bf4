import { CheckmarkIcon, EarIcon, ElevatorIcon } from '@navikt/aksel-icons';
import { Section } from '@samlots/ui';
import type { DayPageQuery } from '../../../generated/operations.ts';
import { useWords } from '../../../shell/use-words.ts';

type Venue = NonNullable<DayPageQuery['trainingDay']>['occurrences'][number]['venue'];

function FeatureIcon({ feature }: { readonly feature: string }) {
  if (feature === 'hiss') return <ElevatorIcon className="icon" aria-hidden />;
  if (feature === 'hörslinga') return <EarIcon className="icon" aria-hidden />;
  return <CheckmarkIcon className="icon" aria-hidden />;
}

/** The room, its group rooms and what makes it accessible (in Swedish, as the venue tells it). */
export function VenueFacts({ venue }: { readonly venue: Venue }) {
  const { t } = useWords();
  return (
    <Section id="lokalen" heading={t('training:day.venue')}>
      <p>
        {venue.name}, {venue.address}. {venue.rooms === 0 ? null : t('training:day.rooms', { count: venue.rooms })}
      </p>
      {venue.accessibility.length === 0 ? null : (
        <ul className="chips venue-access" lang="sv">
          {venue.accessibility.map((feature) => (
            <li key={feature} className="with-icon">
              <FeatureIcon feature={feature} />
              <span>{feature.charAt(0).toUpperCase() + feature.slice(1)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
