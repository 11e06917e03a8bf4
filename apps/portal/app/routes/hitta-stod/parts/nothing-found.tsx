import { ExclamationmarkTriangleIcon, PersonHeadsetIcon } from '@navikt/aksel-icons';
import { Card, TrailDrawing } from '@samlots/ui';
import { say } from '../../../referral/said.ts';
import { noSearch, searchAddress, type Search } from '../../../referral/search-address.ts';
import { OpeningNow } from '../../../shell/opening-now.tsx';
import { PhoneLink } from '../../../shell/phone-link.tsx';
import { useWords } from '../../../shell/use-words.ts';
import type { Found, Loaded } from '../loaded.ts';
import { SafetyBox } from './safety-box.tsx';

type Props = { readonly result: Found; readonly search: Search; readonly supportLine: Loaded['supportLine'] };

/** Names the intake, or out of hours the service that answers instead. */
function Worried({ emergency }: { readonly emergency: NonNullable<Found['callNow']> }) {
  const { t } = useWords();
  const byDay = emergency.callNow === 'INTAKE';
  const { phone, telephoneOpening } = byDay ? emergency.intake : emergency.outOfHours;
  if (phone === null) return null;
  return (
    <p className="with-icon">
      <ExclamationmarkTriangleIcon className="icon" aria-hidden />
      <span>
        <b>{t('referral:search.empty.worried')}</b>{' '}
        {byDay ? t('referral:search.empty.worriedText') : t('referral:search.empty.closedText')}{' '}
        <PhoneLink phone={phone} /> <OpeningNow opening={telephoneOpening} />
      </span>
    </p>
  );
}

/** Nothing fits what was typed: the intake first, then the support line, then other ways to look. */
export function NothingFound({ result, search, supportLine }: Props) {
  const { t, locale } = useWords();
  const { districtId, role, language } = search;
  return (
    <>
      <SafetyBox result={result} search={search} />
      <Card>
        <div className="nothing-found stack">
          <TrailDrawing />
          <h1 id="title" tabIndex={-1}>
            {t('referral:search.empty.title')}
          </h1>
          <p>{t('referral:search.empty.text')}</p>
          {result.callNow === null ? null : <Worried emergency={result.callNow} />}
          {supportLine === null || supportLine.phone === null ? null : (
            <p className="with-icon">
              <PersonHeadsetIcon className="icon" aria-hidden />
              <span>
                <b>{t('referral:search.empty.talk')}</b>{' '}
                {t('referral:search.empty.talkText', { name: say(supportLine.name, locale) })}{' '}
                <PhoneLink phone={supportLine.phone} /> <OpeningNow opening={supportLine.telephoneOpening} />
              </span>
            </p>
          )}
          <p>
            <a href={`${searchAddress({ ...noSearch, districtId, role, language })}#alla-behov`}>
              {t('referral:search.needs')}
            </a>
          </p>
        </div>
      </Card>
    </>
  );
}
