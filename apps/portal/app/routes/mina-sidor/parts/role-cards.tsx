import { ArrowLink, Card, KindLine } from '@samlots/ui';
import { useWords } from '../../../shell/use-words.ts';
import { dayOf, deadlineOf, seatsLine } from '../../../training/words.ts';
import type { RolePlace } from '../role-places.ts';

function NextToBook({ occurrence }: { readonly occurrence: NonNullable<Extract<RolePlace, { is: 'unit' }>['next']> }) {
  const words = useWords();
  const { startsAt, enrolmentClosesAt, openSeats, queueLength } = occurrence;
  return (
    <p>
      <b>{words.t('training:me.unitNext', { day: dayOf(startsAt, words) })}</b>{' '}
      {seatsLine({ openSeats, queueLength }, openSeats > 0 ? 'open' : 'full', words).replace(/\.?$/, '.')}{' '}
      {words.t('training:seats.closes', { deadline: deadlineOf(enrolmentClosesAt, words) })}
    </p>
  );
}

function PlaceCard({ place }: { readonly place: RolePlace }) {
  const { t } = useWords();
  switch (place.is) {
    case 'unit':
      return (
        <Card>
          <h2 className="card-heading">{t('training:me.units')}</h2>
          {place.unit === null ? null : <KindLine kind={place.unit.kind} name={place.unit.name} />}
          {place.next === null ? null : <NextToBook occurrence={place.next} />}
          <ArrowLink href={`/organisation/${place.key}`}>{t('training:me.unitAct')}</ArrowLink>
        </Card>
      );
    case 'planning':
      return (
        <Card>
          <h2 className="card-heading">{t('training:me.planning')}</h2>
          <p>{t('training:me.planningText')}</p>
          <ArrowLink href="/samordna">{t('training:me.planningAct')}</ArrowLink>
        </Card>
      );
    case 'directory':
      return (
        <Card>
          <h2 className="card-heading">{t('training:me.directory')}</h2>
          <p>{t('training:me.directoryText')}</p>
          <ArrowLink href="/hitta-stod">{t('training:me.directoryAct')}</ArrowLink>
        </Card>
      );
  }
}

/** Where this person's roles do their work. */
export function RoleCards({ places }: { readonly places: readonly RolePlace[] }) {
  if (places.length === 0) return null;
  return (
    <div className="grid role-cards">
      {places.map((place) => (
        <PlaceCard key={place.is === 'unit' ? place.key : place.is} place={place} />
      ))}
    </div>
  );
}
