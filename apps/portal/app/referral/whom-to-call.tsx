import type { EmergencyFactsFragment } from '../generated/operations.ts';
import { OpeningNow } from '../shell/opening-now.tsx';
import { PhoneLink } from '../shell/phone-link.tsx';
import { useWords, type Words } from '../shell/use-words.ts';
import { PhoneButton } from './phone-button.tsx';
import { say } from './said.ts';

export type Emergency = Omit<EmergencyFactsFragment, '__typename'>;

/** The names of the two by what they are for: where the child lives, and out of hours. */
export function namesOfCalled({ district }: Emergency, { t, locale }: Words) {
  return {
    INTAKE: t('referral:safety.intake', { district: say(district.name, locale) }),
    OUT_OF_HOURS: t('referral:safety.outOfHours'),
  } as const;
}

/** One number to call now as a button, the other as a line beside it. */
export function WhomToCall({ emergency }: { readonly emergency: Emergency }) {
  const words = useWords();
  const names = namesOfCalled(emergency, words);
  const byDay = emergency.callNow === 'INTAKE';
  const [now, other] = byDay ? [emergency.intake, emergency.outOfHours] : [emergency.outOfHours, emergency.intake];
  return (
    <div className="whom-to-call">
      <div className="whom-to-call-now">
        {now.phone === null ? null : (
          <PhoneButton
            phone={now.phone}
            name={byDay ? names.INTAKE : names.OUT_OF_HOURS}
            namesOther
            look="primary"
            tone="danger"
          />
        )}
        <OpeningNow opening={now.telephoneOpening} />
      </div>
      {other.phone === null ? null : (
        <p className="small">
          {byDay ? names.OUT_OF_HOURS : names.INTAKE}: <PhoneLink phone={other.phone} />
        </p>
      )}
    </div>
  );
}
