import { PersonHeadsetIcon } from '@navikt/aksel-icons';
import { OnlySwedish } from '@samlots/ui';
import type { StartQuery } from '../../../generated/operations.ts';
import { OpeningNow } from '../../../shell/opening-now.tsx';
import { PhoneLink } from '../../../shell/phone-link.tsx';
import { useWords } from '../../../shell/use-words.ts';

type Props = { readonly line: NonNullable<StartQuery['supportLine']> };

/** For those who would rather talk to a person; the number with its hours now. */
export function SupportLine({ line: { name, phone, telephoneOpening } }: Props) {
  const { t, locale } = useWords();
  return (
    <div className="support-line">
      <PersonHeadsetIcon className="icon" aria-hidden />
      <span>
        {t('shell:home.call.ask')} <OnlySwedish as="b" text={name} locale={locale} note={t('shell:onlySwedish')} />{' '}
        {phone === null ? null : <PhoneLink phone={phone} />}
      </span>
      <OpeningNow opening={telephoneOpening} />
    </div>
  );
}
