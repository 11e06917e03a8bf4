import {
  EyeSlashIcon,
  HandHeartIcon,
  HandshakeIcon,
  InformationSquareIcon,
  LanguageIcon,
  PadlockLockedIcon,
  PhoneIcon,
  XMarkOctagonIcon,
  ExclamationmarkTriangleIcon,
} from '@navikt/aksel-icons';
import { Card, OnlySwedish } from '@samlots/ui';
import { say } from '../../../referral/said.ts';
import { useWords, type Words } from '../../../shell/use-words.ts';
import type { ServicePage } from '../loaded.ts';

const icons = new Map([
  ['HO-WARM', PhoneIcon],
  ['HO-CONSENT', HandHeartIcon],
  ['HO-HOLD', HandshakeIcon],
  ['HO-DECLINED', XMarkOctagonIcon],
  ['HO-INTERP', LanguageIcon],
  ['HO-DUTY', ExclamationmarkTriangleIcon],
  ['HO-ALONE', EyeSlashIcon],
]);

const regimes = ['OSL-23', 'OSL-25', 'OSL-26', 'PSL-6', 'Skollag-29', 'Kyrkoordningen', 'agreement'] as const;

function saySecrecy(told: readonly string[], { t }: Words): string {
  return regimes
    .filter((regime) => told.includes(regime))
    .map((regime) => t(`vocabulary:secrecy.${regime}`))
    .join(', ');
}

/** How to hand a family over here, and under which secrecy the reader works. */
export function Handover({ service, regimes: told, roleName }: ServicePage) {
  const words = useWords();
  const { t, locale } = words;
  const secrecy = saySecrecy(told, words);
  return (
    <Card tone="spruce" as="section" labelledBy="overlamning" bleeds>
      <h2 id="overlamning">{t('referral:service.handover')}</h2>
      <ul className="handover-rules">
        {service.handover.map(({ key, text, law }) => {
          const Icon = icons.get(key) ?? InformationSquareIcon;
          return (
            <li key={key} className="with-icon">
              <Icon className="icon" aria-hidden />
              <span>
                <OnlySwedish text={text} locale={locale} note={t('shell:onlySwedish')} />
                {law === null ? null : (
                  <span className="tiny subtle hours-row" lang="sv">
                    {law}
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      {roleName === null || secrecy === '' ? null : (
        <p className="with-icon small secrecy-line">
          <PadlockLockedIcon className="icon" aria-hidden />
          <span>
            {say(roleName, locale)}. {t('referral:service.secrecy', { regimes: secrecy })}
          </span>
        </p>
      )}
    </Card>
  );
}
