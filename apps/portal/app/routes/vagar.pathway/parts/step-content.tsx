import { ArrowLink } from '@samlots/ui';
import { OpeningOfService } from '../../../referral/opening-of-service.tsx';
import { say } from '../../../referral/said.ts';
import { noSearch, pathwayAddress, serviceAddress } from '../../../referral/search-address.ts';
import { PhoneLink } from '../../../shell/phone-link.tsx';
import { useWords } from '../../../shell/use-words.ts';
import type { Place, Step } from '../loaded.ts';

type Props = { readonly step: Step } & Pick<Place, 'districtId'>;

function Services({ step, districtId }: Props) {
  const { t, locale } = useWords();
  if (step.services.length === 0) return null;
  return (
    <div>
      <h3 className="h4">{t('referral:pathway.services')}</h3>
      <ul className="lines">
        {step.services.map(({ service, servesDistrict }) => (
          <li key={service.key} className="step-service">
            <span>
              <a href={serviceAddress(service.key, { ...noSearch, districtId: districtId ?? undefined })}>
                {say(service.name, locale)}
              </a>
              {servesDistrict === false ? (
                <span className="subtle"> ({t('referral:pathway.otherDistrict')})</span>
              ) : null}
            </span>
            <span className="step-service-phone">
              {service.phone === null ? null : <PhoneLink phone={service.phone} />}
              <OpeningOfService service={service} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Rules({ step }: { readonly step: Step }) {
  const { t, locale } = useWords();
  if (step.rules.length === 0) return null;
  return (
    <div>
      <h3 className="h4">{t('referral:pathway.rules')}</h3>
      <ul className="bullets">
        {step.rules.map(({ key, text, law }) => (
          <li key={key}>
            {say(text, locale)}{' '}
            {law === null ? null : (
              <span className="tiny subtle" lang="sv">
                {law}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** With whom and how: the services of the step with their numbers, the rules of handing over, and where an end leads. */
export function StepContent({ step, districtId }: Props) {
  const { t, locale } = useWords();
  return (
    <>
      <Services step={step} districtId={districtId} />
      <Rules step={step} />
      {step.toPathway === null ? null : (
        <p>
          {t('referral:pathway.leadsOn')}{' '}
          <ArrowLink href={pathwayAddress(step.toPathway.key, { districtId })}>
            {say(step.toPathway.title, locale)}
          </ArrowLink>
        </p>
      )}
    </>
  );
}
