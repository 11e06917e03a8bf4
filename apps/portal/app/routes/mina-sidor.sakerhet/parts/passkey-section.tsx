import { ButtonLink, Section, TextField } from '@samlots/ui';
import { PasskeyButton } from '../../../account/passkey-button.tsx';
import { makePasskey } from '../../../account/passkey-ceremony.ts';
import { stepUpPath } from '../../../account/step-up-path.ts';
import type { SecurityPageQuery } from '../../../generated/operations.ts';
import { useWords } from '../../../shell/use-words.ts';
import { longDayOf } from '../../../training/words.ts';
import { ActButton } from './act-button.tsx';

type Passkey = NonNullable<SecurityPageQuery['viewer']>['passkeys'][number];

function PasskeyRow({ passkey }: { readonly passkey: Passkey }) {
  const words = useWords();
  const { t } = words;
  const name = passkey.name ?? t('account:passkeys.unnamed');
  const added =
    passkey.createdAt === null ? null : t('account:passkeys.added', { when: longDayOf(passkey.createdAt, words) });
  const facts = [added, passkey.synced ? t('account:passkeys.synced') : null].filter((fact) => fact !== null);
  return (
    <li className="row" data-spread="">
      <div>
        <b>{name}</b>
        <p className="subtle small">{facts.join(' · ')}</p>
      </div>
      <ActButton
        act="ta-bort-passkey"
        id={passkey.key}
        label={t('account:passkeys.remove')}
        fullLabel={t('account:passkeys.removeNamed', { name })}
      />
    </li>
  );
}

const nameField = 'passkey-namn';

const typedName = (): string => {
  const field = document.getElementById(nameField);
  return field instanceof HTMLInputElement ? field.value : '';
};

function MakePasskey({ first }: { readonly first: boolean }) {
  const { t } = useWords();
  return (
    <div className="stack">
      <TextField
        id={nameField}
        name="namn"
        label={t('account:passkeys.name')}
        help={t('account:passkeys.nameHelp')}
        optional={t('account:passkeys.optional')}
        maxLength={80}
        autoComplete="off"
      />
      <PasskeyButton
        label={t(first ? 'account:passkeys.add' : 'account:passkeys.addMore')}
        ceremony={() => makePasskey(typedName())}
        goTo="/mina-sidor/sakerhet?klart=passkey"
      />
    </div>
  );
}

type Props = { readonly passkeys: readonly Passkey[]; readonly steppedUp: boolean };

/** What a passkey is, those there are, and a way to make one. A second one wants the first to be shown. */
export function PasskeySection({ passkeys, steppedUp }: Props) {
  const { t } = useWords();
  const first = passkeys.length === 0;
  return (
    <Section id="passkeys" heading={t('account:passkeys.heading')}>
      <p>
        {t('account:passkeys.what')} {t('account:passkeys.why')}
      </p>
      {first ? (
        <p>
          <b>{t('account:passkeys.none')}</b>
        </p>
      ) : (
        <ul className="lines">
          {passkeys.map((passkey) => (
            <PasskeyRow key={passkey.key} passkey={passkey} />
          ))}
        </ul>
      )}
      <p className="subtle">{t('account:passkeys.twoHelp')}</p>
      {first || steppedUp ? (
        <MakePasskey first={first} />
      ) : (
        <div className="row">
          <ButtonLink look="secondary" href={stepUpPath('/mina-sidor/sakerhet')}>
            {t('account:passkeys.addMore')}
          </ButtonLink>
        </div>
      )}
    </Section>
  );
}
