import { PhoneIcon } from '@navikt/aksel-icons';
import { Button, ButtonLink, Card, KindMark, OnlySwedish, SelectField, telHref } from '@samlots/ui';
import type { ReportConcernQuery, WhomToCallFragment } from '../../../generated/operations.ts';
import { OpeningNow } from '../../../shell/opening-now.tsx';
import { PhoneLink } from '../../../shell/phone-link.tsx';
import { useWords } from '../../../shell/use-words.ts';

type Emergency = NonNullable<ReportConcernQuery['emergency']>;

type AnsweringProps = {
  readonly service: WhomToCallFragment;
  /** Null for a service of the whole city. */
  readonly district: Emergency['district']['name'] | null;
};

function Answering({ service, district }: AnsweringProps) {
  const { t, locale } = useWords();
  const note = t('shell:onlySwedish');
  return (
    <div className="call-now-number">
      <p className="kind-line">
        <KindMark kind={service.organisation?.kind.key ?? ''} />
        <b>
          <OnlySwedish text={service.name} locale={locale} note={note} />
          {district === null ? null : `, ${locale === 'en' ? (district.en ?? district.sv) : district.sv}`}
        </b>
      </p>
      <OpeningNow opening={service.telephoneOpening} />
      {service.phone === null ? null : (
        <ButtonLink tone="danger" href={telHref(service.phone)}>
          <PhoneIcon aria-hidden />
          <span>{t('shell:report.call', { phone: service.phone })}</span>
        </ButtonLink>
      )}
    </div>
  );
}

/** The other of the two, as a line: whom to call at other times. */
function OtherTimes({ emergency: { callNow, intake, outOfHours } }: { readonly emergency: Emergency }) {
  const { t, locale } = useWords();
  const other = callNow === 'INTAKE' ? outOfHours : intake;
  const name = locale === 'en' ? (other.name.en ?? other.name.sv) : other.name.sv;
  return (
    <p>
      {callNow === 'INTAKE' ? t('shell:report.otherTimes', { name }) : t('shell:report.dayTimes', { name })}{' '}
      {other.phone === null ? null : <PhoneLink phone={other.phone} />}
    </p>
  );
}

type Props = { readonly emergency: Emergency; readonly districts: ReportConcernQuery['districts'] };

/** One number to call now, by the clock and by where the child lives. */
export function CallNow({ emergency, districts }: Props) {
  const { t, locale } = useWords();
  const options = districts.map(({ key, name }) => ({
    value: key,
    label: locale === 'en' ? (name.en ?? name.sv) : name.sv,
  }));
  return (
    <Card tone="report" as="section" labelledBy="ring-nu" bleeds>
      <h2 id="ring-nu">{t('shell:report.callNow')}</h2>
      <div className="call-now">
        <Answering
          service={emergency.callNow === 'INTAKE' ? emergency.intake : emergency.outOfHours}
          district={emergency.callNow === 'INTAKE' ? emergency.district.name : null}
        />
        <div className="stack">
          <form method="get" className="call-now-district no-print">
            <SelectField
              key={emergency.district.key}
              id="omrade"
              name="omrade"
              label={t('shell:report.where')}
              options={options}
              defaultValue={emergency.district.key}
            />
            <Button look="secondary">{t('shell:report.change')}</Button>
          </form>
          <OtherTimes emergency={emergency} />
        </div>
      </div>
    </Card>
  );
}
