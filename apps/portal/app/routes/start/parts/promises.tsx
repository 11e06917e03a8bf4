import { DoorOpenIcon, EyeSlashIcon, SealCheckmarkIcon } from '@navikt/aksel-icons';
import { useWords } from '../../../shell/use-words.ts';

const promises = [
  { icon: EyeSlashIcon, title: 'shell:home.promises.private', text: 'shell:home.promises.privateText' },
  { icon: SealCheckmarkIcon, title: 'shell:home.promises.checked', text: 'shell:home.promises.checkedText' },
  { icon: DoorOpenIcon, title: 'shell:home.promises.open', text: 'shell:home.promises.openText' },
] as const;

/** What Samlots promises those who look something up. */
export function Promises() {
  const { t } = useWords();
  return (
    <section aria-labelledby="bra-att-veta">
      <h2 id="bra-att-veta" className="visually-hidden">
        {t('shell:home.promises.heading')}
      </h2>
      <ul className="promises">
        {promises.map(({ icon: Icon, title, text }) => (
          <li key={title} className="with-icon">
            <Icon className="icon" aria-hidden />
            <div>
              <h3>{t(title)}</h3>
              <p className="subtle">{t(text)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
