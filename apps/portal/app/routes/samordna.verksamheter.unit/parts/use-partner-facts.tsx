import type { ReactNode } from 'react';
import type { PartnerPageQuery } from '../../../generated/operations.ts';
import { kindWord, operatorWord } from '../../../partners/partner-words.ts';
import { useWords } from '../../../shell/use-words.ts';
import { contentOf, longDayOf } from '../../../training/words.ts';

export type Unit = NonNullable<PartnerPageQuery['partnerUnit']>;
type Kinds = PartnerPageQuery['organisationKinds'];

/** What is known of the unit, as names and values; what is not known is left out. */
export function usePartnerFacts(
  unit: Unit,
  kinds: Kinds,
): readonly { readonly term: string; readonly value: ReactNode }[] {
  const words = useWords();
  const { t } = words;
  const { key, email, successor, formerNames, staffCount } = unit;
  const fact = (
    name: 'kind' | 'operator' | 'district' | 'staff' | 'email' | 'formerly' | 'successor',
    value: ReactNode,
  ) => ({
    term: t(`partners:unit.facts.${name}`),
    value,
  });
  return [
    fact('kind', kindWord(kinds, unit.kind, words)),
    fact('operator', operatorWord(unit.operator, words)),
    fact('district', contentOf(unit.district.name, words)),
    fact(
      'staff',
      <>
        {staffCount} · <a href={`/organisation/${key}`}>{t('partners:unit.facts.staffLink')}</a>
      </>,
    ),
    ...(email === null ? [] : [fact('email', <a href={`mailto:${email}`}>{email}</a>)]),
    ...(successor === null
      ? []
      : [fact('successor', <a href={`/samordna/verksamheter/${successor.key}`}>{successor.name}</a>)]),
    ...(formerNames.length === 0
      ? []
      : [
          fact(
            'formerly',
            formerNames
              .map(({ name, untilOn }) =>
                t('partners:unit.facts.formerlyUntil', { name, day: longDayOf(untilOn, words) }),
              )
              .join('; '),
          ),
        ]),
  ];
}
