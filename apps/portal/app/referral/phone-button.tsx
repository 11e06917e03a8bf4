import { PhoneIcon } from '@navikt/aksel-icons';
import { ButtonLink, telHref } from '@samlots/ui';
import { useWords } from '../shell/use-words.ts';

type Props = {
  readonly phone: string;
  /** Whom one calls; said to readers, and shown when it is another than the page speaks of. */
  readonly name: string;
  readonly namesOther?: boolean | undefined;
  readonly look?: 'primary' | 'secondary' | undefined;
  readonly tone?: 'danger' | undefined;
};

/** A number as a button. */
export function PhoneButton({ phone, name, namesOther = false, look = 'secondary', tone }: Props) {
  const { t } = useWords();
  return (
    <ButtonLink href={telHref(phone)} look={look} tone={tone} wide>
      <PhoneIcon className="icon" aria-hidden />
      <span className="phone-button-words">
        <span className={namesOther ? 'small' : 'visually-hidden'}>{t('referral:safety.call', { name })} </span>
        <bdi dir="ltr" className="nowrap">
          {phone}
        </bdi>
      </span>
    </ButtonLink>
  );
}
