import { useWords } from '../../../shell/use-words.ts';

type Found = { readonly memberships: readonly { readonly organisation: { readonly name: string } }[] };

/** The units of a person in words. */
export function useUnits(): (person: Found) => string {
  const { t, locale } = useWords();
  return ({ memberships }) =>
    memberships.length === 0
      ? t('people:merge.noUnit')
      : new Intl.ListFormat(locale).format(memberships.map(({ organisation }) => organisation.name));
}
