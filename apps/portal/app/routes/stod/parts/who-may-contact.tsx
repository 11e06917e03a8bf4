import { CheckmarkCircleFillIcon, HikingTrailSignIcon, InformationSquareIcon } from '@navikt/aksel-icons';
import { Section } from '@samlots/ui';
import type { ReactNode } from 'react';
import { say } from '../../../referral/said.ts';
import { PhoneLink } from '../../../shell/phone-link.tsx';
import { useWords, type Words } from '../../../shell/use-words.ts';
import type { Service, ServicePage } from '../loaded.ts';

type Answer = {
  readonly key: string;
  readonly look: 'yes' | 'way' | 'caution';
  readonly fact: string;
  readonly text: ReactNode;
};

const icons = { yes: CheckmarkCircleFillIcon, way: HikingTrailSignIcon, caution: InformationSquareIcon } as const;
const general: readonly string[] = ['family', 'anyone', 'professional'];

function professionalAnswer({ whoMayContact, wayIn }: Service, asksRole: boolean, { t, locale }: Words): Answer | null {
  const all = whoMayContact.some(({ key }) => key === 'anyone' || key === 'professional');
  const kinds = whoMayContact.filter(({ key }) => !general.includes(key)).map(({ name }) => say(name, locale));
  if (all)
    return { key: 'you', look: 'yes', fact: t('referral:service.youYes'), text: t('referral:service.youYesAll') };
  if (kinds.length === 0)
    return { key: 'you', look: 'way', fact: t('referral:service.youNo'), text: t('referral:service.youNoText') };
  const mayNot = asksRole && wayIn !== 'DIRECT';
  const text = t('referral:service.youYesSome', { kinds: kinds.join(', ') });
  return {
    key: 'you',
    look: mayNot ? 'way' : 'yes',
    fact: mayNot ? t('referral:service.youNo') : t('referral:service.youYes'),
    text,
  };
}

function viaAnswers({ via }: Service, { t, locale }: Words): readonly Answer[] {
  return via.map(({ key, name, phone }) => ({
    key,
    look: 'way',
    fact: t('referral:service.via', { name: say(name, locale) }),
    text: phone === null ? null : <PhoneLink phone={phone} />,
  }));
}

function formAnswer({ formRequired, forms }: Service, { t, locale }: Words): Answer {
  if (!formRequired)
    return { key: 'form', look: 'yes', fact: t('referral:service.formNo'), text: t('referral:service.formNoText') };
  const text = forms.map(({ name, url }, at) => (
    <span key={name.sv}>
      {at === 0 ? '' : ' · '}
      {url === null ? say(name, locale) : <a href={url}>{say(name, locale)}</a>}
    </span>
  ));
  return { key: 'form', look: 'caution', fact: t('referral:service.formYes'), text };
}

/** Who may make contact, and what is needed first. */
export function WhoMayContact({ service, search }: ServicePage) {
  const words = useWords();
  const { t } = words;
  const family: Answer = service.forFamily
    ? { key: 'family', look: 'yes', fact: t('referral:service.familyYes'), text: t('referral:service.familyYesText') }
    : { key: 'family', look: 'way', fact: t('referral:service.familyNo'), text: t('referral:service.familyNoText') };
  const professional = professionalAnswer(service, search.role !== undefined, words);
  const decision: Answer = {
    key: 'decision',
    look: service.decision === 'NONE' ? 'yes' : 'caution',
    fact: t(`referral:service.decision.${service.decision}`),
    text: t(`referral:service.decisionText.${service.decision}`),
  };
  const answers = [
    family,
    ...(professional === null ? [] : [professional]),
    ...viaAnswers(service, words),
    formAnswer(service, words),
    decision,
  ];
  return (
    <Section id="kontakt" heading={t('referral:service.who')}>
      <ul className="who-may">
        {answers.map(({ key, look, fact, text }) => {
          const Icon = icons[look];
          return (
            <li key={key} data-look={look}>
              <Icon className="icon" aria-hidden />
              <span>
                <b>{fact}</b>
                <br />
                {text}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
