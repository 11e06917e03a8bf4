import {
  EyeSlashIcon,
  HourglassIcon,
  LanguageIcon,
  LocationPinIcon,
  HouseIcon,
  PersonTallShortIcon,
  WalletIcon,
} from '@navikt/aksel-icons';
import { Facts, OnlySwedish, Section } from '@samlots/ui';
import { sayDate } from '../../../referral/dates.ts';
import { sayHours } from '../../../referral/hours-words.ts';
import { say, type Said } from '../../../referral/said.ts';
import { useWords, type Words } from '../../../shell/use-words.ts';
import type { Service } from '../loaded.ts';

function sayLanguages({ languages, interpreter }: Service, { t, locale }: Words): string {
  const said = languages.map(({ name }) => say(name, locale)).join(', ');
  const list = said.charAt(0).toLocaleUpperCase(locale) + said.slice(1);
  return interpreter
    ? t('referral:service.languagesAndInterpreter', { languages: list })
    : t('referral:service.languagesOnly', { languages: list });
}

function Sites({ sites }: { readonly sites: Service['sites'] }) {
  const words = useWords();
  return (
    <>
      {sites.map(({ name, hours }) => (
        <span key={name} className="hours-row">
          {name}
          <span className="subtle"> {hours.map((row) => sayHours(row, words)).join(', ')}</span>
        </span>
      ))}
    </>
  );
}

/** For whom, where, what it costs, how long one waits and since when that is said, in which languages. */
export function GoodToKnow({ service }: { readonly service: Service }) {
  const words = useWords();
  const { t, locale } = words;
  const shown = (text: Said) => <OnlySwedish text={text} locale={locale} note={t('shell:onlySwedish')} />;
  const icon = (Icon: typeof WalletIcon) => <Icon className="icon" aria-hidden />;
  const address = service.organisation?.address ?? null;
  return (
    <Section id="bra-att-veta" heading={t('referral:service.facts')}>
      <Facts
        facts={[
          { term: t('referral:service.forWhom'), icon: icon(PersonTallShortIcon), value: shown(service.ages) },
          {
            term: t('referral:service.area'),
            icon: icon(LocationPinIcon),
            value: service.districts.map(({ name }) => say(name, locale)).join(', '),
          },
          { term: t('referral:service.cost'), icon: icon(WalletIcon), value: shown(service.cost) },
          {
            term: t('referral:service.record'),
            icon: icon(EyeSlashIcon),
            value: service.keepsRecord ? t('referral:service.recordYes') : t('referral:service.recordNo'),
          },
          {
            term: t('referral:service.waiting'),
            icon: icon(HourglassIcon),
            value: (
              <>
                {shown(service.waiting.text)}
                <span className="hours-row tiny subtle">
                  {t('referral:search.from', { day: sayDate(service.waiting.updatedOn, words) })}
                </span>
              </>
            ),
          },
          { term: t('referral:service.languages'), icon: icon(LanguageIcon), value: sayLanguages(service, words) },
          {
            term: t('referral:service.address'),
            icon: icon(HouseIcon),
            value: address ?? t('referral:service.addressHidden'),
          },
          ...(service.sites.length === 0
            ? []
            : [
                {
                  term: t('referral:service.sites'),
                  icon: icon(LocationPinIcon),
                  value: <Sites sites={service.sites} />,
                },
              ]),
        ]}
      />
    </Section>
  );
}
