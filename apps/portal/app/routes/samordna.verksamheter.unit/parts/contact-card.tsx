import { Button, Card, Details } from '@samlots/ui';
import { FormFields } from './invite-form.tsx';
import { useWords } from '../../../shell/use-words.ts';
import { dayOf } from '../../../training/words.ts';
import type { NotChanged } from '../change-partner.server.ts';
import type { Unit } from './use-partner-facts.tsx';

/** The newest invitation, with what can be done about it. */
function Invitation({ unit }: { readonly unit: Unit }) {
  const words = useWords();
  const { t } = words;
  const { invitation } = unit;
  if (invitation === null || invitation.state === 'USED' || invitation.state === 'CLOSED') return null;
  const { key, email, sentAt, expiresAt, state } = invitation;
  const name = invitation.name ?? email;
  if (state === 'WITHDRAWN') return <p className="subtle">{t('partners:unit.contact.withdrawn', { name })}</p>;
  const said =
    state === 'OPEN'
      ? t('partners:unit.contact.invited', { name, email, day: dayOf(sentAt, words), until: dayOf(expiresAt, words) })
      : t('partners:unit.contact.invitedOld', { name, email, day: dayOf(sentAt, words) });
  return (
    <form method="post" className="stack">
      <p>{said}</p>
      <input type="hidden" name="invitation" value={key} />
      <div className="partner-acts">
        <Button look="secondary" small name="gor" value="igen">
          {t('partners:unit.contact.again')}
        </Button>
        {state === 'OPEN' ? (
          <Button look="tertiary" small name="gor" value="ta-tillbaka">
            {t('partners:unit.contact.withdraw')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

/** The reminder of a unit that nobody answers for. */
function Remind({ unit }: { readonly unit: Unit }) {
  const words = useWords();
  const { t } = words;
  if (unit.status !== 'ACTIVE' || unit.contacts.length > 0) return null;
  if (unit.remindedOn !== null) {
    return <p className="subtle">{t('partners:list.remindedOn', { day: dayOf(unit.remindedOn, words) })}</p>;
  }
  return (
    <form method="post">
      <Button look="secondary" small name="gor" value="paminn">
        {t('partners:list.remind')}
      </Button>
    </form>
  );
}

type Props = { readonly unit: Unit; readonly unsaved: NotChanged | undefined; readonly requestKey: string };

/** Who answers for the unit, who has been asked, and a form to ask somebody. */
export function ContactCard({ unit, unsaved, requestKey }: Props) {
  const { t } = useWords();
  const { contacts, invitation, status } = unit;
  const nobody = contacts.length === 0 && status === 'ACTIVE';
  const asked = invitation?.state === 'OPEN';
  const form = <FormFields unsaved={unsaved} requestKey={requestKey} />;
  return (
    <Card as="section" labelledBy="kontakt" tone={nobody && !asked ? 'action' : 'paper'}>
      <div className="stack">
        <h2 id="kontakt">{t('partners:unit.contact.heading')}</h2>
        {nobody ? <p>{t('partners:unit.contact.none')}</p> : null}
        {contacts.length === 0 ? null : (
          <ul className="plain-list">
            {contacts.map(({ name, deputy }, place) => (
              <li key={place}>{deputy ? t('partners:unit.contact.deputy', { name }) : name}</li>
            ))}
          </ul>
        )}
        <Invitation unit={unit} />
        <Remind unit={unit} />
        {status === 'CLOSED' ? null : nobody && !asked ? (
          <>
            <h3>{t('partners:unit.contact.invite')}</h3>
            {form}
          </>
        ) : (
          <Details summary={t('partners:unit.contact.inviteMore')} plain open={unsaved !== undefined}>
            {form}
          </Details>
        )}
      </div>
    </Card>
  );
}
