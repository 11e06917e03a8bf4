import {
  EnvelopeClosedIcon,
  GlobeIcon,
  InformationSquareIcon,
  PhoneIcon,
  PersonHeadsetIcon,
  HouseIcon,
} from '@navikt/aksel-icons';
import { ButtonLink, Card, telHref } from '@samlots/ui';
import type { ReactNode } from 'react';
import { sayHours } from '../../../referral/hours-words.ts';
import { OpeningOfService } from '../../../referral/opening-of-service.tsx';
import { PhoneLink } from '../../../shell/phone-link.tsx';
import { useWords, type Words } from '../../../shell/use-words.ts';
import type { Service } from '../loaded.ts';

type Row = { readonly key: string; readonly icon: ReactNode; readonly term: ReactNode; readonly value: ReactNode };

function hoursRows({ telephoneHours, visitHours }: Service, words: Words): readonly Row[] {
  const { t } = words;
  const same = JSON.stringify(telephoneHours) === JSON.stringify(visitHours);
  const row = (key: string, icon: ReactNode, term: string, hours: Service['hours']): readonly Row[] =>
    hours.length === 0
      ? []
      : [
          {
            key,
            icon,
            term,
            value: hours.map((each) => (
              <span key={`${each.days.join()}${each.from}`} className="hours-row">
                {sayHours(each, words)}
                {each.note === null ? null : (
                  <span className="hours-row tiny subtle" lang="sv">
                    {each.note}
                  </span>
                )}
              </span>
            )),
          },
        ];
  return [
    ...row(
      'telephone',
      <PhoneIcon className="icon" aria-hidden />,
      same ? t('referral:service.hours') : t('referral:service.phone'),
      telephoneHours,
    ),
    ...(same
      ? []
      : row('visits', <HouseIcon className="icon" aria-hidden />, t('referral:service.visits'), visitHours)),
  ];
}

function contactRows({ email, web, professionalContact }: Service, { t }: Words): readonly Row[] {
  const link = (key: string, icon: ReactNode, term: ReactNode, value: ReactNode): Row => ({ key, icon, term, value });
  return [
    ...(email === null
      ? []
      : [
          link(
            'email',
            <EnvelopeClosedIcon className="icon" aria-hidden />,
            <a href={`mailto:${email}`}>{t('referral:service.email')}</a>,
            <span className="print-only">{email}</span>,
          ),
        ]),
    ...(web === null
      ? []
      : [
          link(
            'web',
            <GlobeIcon className="icon" aria-hidden />,
            <a href={web}>{t('referral:service.web')}</a>,
            new URL(web).hostname,
          ),
        ]),
    ...(professionalContact?.phone == null
      ? []
      : [
          {
            key: 'professional',
            icon: <PersonHeadsetIcon className="icon" aria-hidden />,
            term: t('referral:service.professionals'),
            value: <PhoneLink phone={professionalContact.phone} />,
          },
        ]),
  ];
}

/** The phone first: whether someone answers now, the number, the hours, the other channels. */
export function CallCard({ service }: { readonly service: Service }) {
  const words = useWords();
  const { t } = words;
  const always = service.hours.some(({ days }) => days.includes('hol'));
  return (
    <Card tone="raised">
      <OpeningOfService service={service} />
      {service.phone === null ? null : (
        <ButtonLink wide href={telHref(service.phone)}>
          <PhoneIcon className="icon" aria-hidden />
          <span>{t('referral:service.call', { phone: service.phone })}</span>
        </ButtonLink>
      )}
      <dl className="call-rows">
        {[...hoursRows(service, words), ...contactRows(service, words)].map(({ key, icon, term, value }) => (
          <div key={key}>
            <dt>
              {icon}
              {term}
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="with-icon small subtle">
        <InformationSquareIcon className="icon" aria-hidden />
        <span>
          {service.hoursNote === null ? null : <span lang="sv">{service.hoursNote} </span>}
          {always ? null : t('referral:hours.holiday')}
        </span>
      </p>
    </Card>
  );
}
