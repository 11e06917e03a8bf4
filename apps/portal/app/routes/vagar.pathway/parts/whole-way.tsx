import { OnlySwedish, Pill, Section } from '@samlots/ui';
import { LocationPinIcon } from '@navikt/aksel-icons';
import { say } from '../../../referral/said.ts';
import { noSearch, pathwayAddress, serviceAddress } from '../../../referral/search-address.ts';
import { useWords } from '../../../shell/use-words.ts';
import type { Pathway, Place, Walk } from '../loaded.ts';

type Numbered = Pathway['wholeWay'][number];
type StepProps = { readonly numbered: Numbered; readonly walk: Walk } & Pick<Place, 'districtId'>;

/** "Ja: gå till steg 2", or "Sedan: steg 3" where there is one way on. */
function LeadsTo({ leadsTo }: Pick<Numbered, 'leadsTo'>) {
  const { t, locale } = useWords();
  return (
    <>
      {leadsTo.map(({ label, number }) => (
        <p key={`${label?.sv ?? ''}${number}`} className="small">
          {label === null ? t('referral:pathway.then') : t('referral:pathway.goTo', { label: say(label, locale) })}{' '}
          <a href={`#steg-${number}`}>{t('referral:pathway.stepLink', { number })}</a>
        </p>
      ))}
    </>
  );
}

/** How far the reader has come, beside the step it concerns. */
function Position({ numbered: { step }, walk }: StepProps) {
  const { t, locale } = useWords();
  if (walk.step.number === step.number) {
    return (
      <Pill look="action" icon={LocationPinIcon}>
        {t('referral:pathway.youAreHere')}
      </Pill>
    );
  }
  const passed = walk.trail.find((each) => each.step.number === step.number);
  if (passed === undefined || passed.chosen === null) return null;
  return <span className="subtle small">{t('referral:pathway.answered', { answer: say(passed.chosen, locale) })}</span>;
}

function NumberedStep(props: StepProps) {
  const { locale, t } = useWords();
  const { step, leadsTo } = props.numbered;
  return (
    <li id={`steg-${step.number}`} data-kind={step.kind.toLowerCase()} value={step.number}>
      <p>
        <b>
          <OnlySwedish text={step.text} locale={locale} note={t('shell:onlySwedish')} />
        </b>{' '}
        <Position {...props} />
      </p>
      {step.services.map(({ service }) => (
        <p key={service.key} className="small">
          <a href={serviceAddress(service.key, { ...noSearch, districtId: props.districtId ?? undefined })}>
            {say(service.name, locale)}
          </a>
          {service.phone === null ? null : <span className="print-only nowrap"> {service.phone}</span>}
        </p>
      ))}
      {step.toPathway === null ? null : (
        <p className="small">
          {t('referral:pathway.leadsOn')}{' '}
          <a href={pathwayAddress(step.toPathway.key, { districtId: props.districtId })}>
            {say(step.toPathway.title, locale)}
          </a>
        </p>
      )}
      <LeadsTo leadsTo={leadsTo} />
    </li>
  );
}

/** Every step as a numbered list: for reading, for print, for those who do not want one at a time. */
export function WholeWay({
  pathway,
  walk,
  districtId,
}: { readonly pathway: Pick<Pathway, 'wholeWay'>; readonly walk: Walk } & Pick<Place, 'districtId'>) {
  const { t } = useWords();
  return (
    <Section id="hela-vagen" heading={t('referral:pathway.whole')}>
      <p className="subtle">{t('referral:pathway.wholeLead')}</p>
      <ol className="whole-way">
        {pathway.wholeWay.map((numbered) => (
          <NumberedStep key={numbered.step.number} numbered={numbered} walk={walk} districtId={districtId} />
        ))}
      </ol>
    </Section>
  );
}
