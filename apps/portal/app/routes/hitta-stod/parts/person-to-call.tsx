import { PersonHeadsetIcon } from '@navikt/aksel-icons';
import { say } from '../../../referral/said.ts';
import { OpeningNow } from '../../../shell/opening-now.tsx';
import { PhoneLink } from '../../../shell/phone-link.tsx';
import { useWords } from '../../../shell/use-words.ts';
import type { Loaded } from '../loaded.ts';

/** Last on the page: somebody to ask. */
export function PersonToCall({ line }: { readonly line: Loaded['supportLine'] }) {
  const { t, locale } = useWords();
  if (line === null || line.phone === null) return null;
  return (
    <div className="person-to-call">
      <PersonHeadsetIcon className="icon" aria-hidden />
      <p>
        {t('referral:search.person', { name: say(line.name, locale) })} <PhoneLink phone={line.phone} />{' '}
        {t('referral:search.personAsk')} <OpeningNow opening={line.telephoneOpening} />
      </p>
    </div>
  );
}
