import { ArrowLink, Card } from '@samlots/ui';
import { useWords } from '../../../shell/use-words.ts';
import type { RolePlace } from '../role-places.ts';

function PlaceCard({ place }: { readonly place: RolePlace }) {
  const { t } = useWords();
  switch (place.is) {
    case 'unit':
      return (
        <Card>
          <h2 className="card-heading">{t('training:me.units')}</h2>
          <p>{place.name}</p>
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
    <div className="grid">
      {places.map((place) => (
        <PlaceCard key={place.is === 'unit' ? place.key : place.is} place={place} />
      ))}
    </div>
  );
}
