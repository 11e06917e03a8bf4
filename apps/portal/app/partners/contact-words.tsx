import { BellFillIcon, PaperplaneIcon } from '@navikt/aksel-icons';
import { Pill } from '@samlots/ui';
import { useWords } from '../shell/use-words.ts';
import type { Partner } from './partner-words.ts';

/** Who answers for the unit: its contacts, whoever has been asked, or nobody yet. */
export function ContactWords({ contacts, invitation, status }: Partner) {
  const { t } = useWords();
  if (contacts.length > 0) return contacts.map(({ name }) => name).join(', ');
  if (invitation?.state === 'OPEN') {
    const name = invitation.name ?? invitation.email;
    return (
      <Pill look="paper" icon={PaperplaneIcon}>
        {t('partners:list.invitedContact', { name })}
      </Pill>
    );
  }
  if (status === 'CLOSED') return '–';
  return (
    <Pill look="action" icon={BellFillIcon}>
      {t('partners:list.noContact')}
    </Pill>
  );
}
