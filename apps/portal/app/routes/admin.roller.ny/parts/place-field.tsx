import { SelectField } from '@samlots/ui';
import { placeNameOf } from '../../../account/grant-words.ts';
import { useWords } from '../../../shell/use-words.ts';
import type { Chosen } from '../load-give.server.ts';
import { placeValue } from '../role-form.ts';

type Props = { readonly places: Chosen['places']; readonly chosen: string; readonly error: string | undefined };

const most = 100;

/** Where the role is to hold; chosen already where there is only one place. */
export function PlaceField({ places, chosen, error }: Props) {
  const words = useWords();
  const { t } = words;
  const options = places.map((place) => ({
    value: placeValue(place),
    label: placeNameOf({ scopeKind: place.scopeKind, scopeName: place.name }, words),
  }));
  const only = options.length === 1 ? options[0] : undefined;
  const blank = only === undefined ? [{ value: '', label: t('admin:give.choosePlace') }] : [];
  return (
    <SelectField
      id="plats"
      name="plats"
      label={t('admin:give.where')}
      help={options.length >= most ? t('admin:give.manyPlaces', { count: most }) : undefined}
      options={[...blank, ...options]}
      defaultValue={only?.value ?? chosen}
      error={error}
    />
  );
}
