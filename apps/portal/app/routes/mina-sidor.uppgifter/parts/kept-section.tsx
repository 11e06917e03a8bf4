import { Details, Section } from '@samlots/ui';
import type { KeptAboutMeQuery } from '../../../generated/operations.ts';
import { useWords } from '../../../shell/use-words.ts';
import { valueWords, type Kind } from '../kept-words.ts';
import { valueName } from '../value-names.ts';

type Kept = KeptAboutMeQuery['keptAboutMe'][number];

/** More rows than this are folded. */
const shownRows = 3;

function KeptRecord({ values }: Kept['records'][number]) {
  const words = useWords();
  const told = values.filter(({ value }) => value !== null && value !== '');
  return (
    <li>
      <dl className="kept-values">
        {told.map((value) => (
          <div key={value.name}>
            <dt>{valueName(value.name, words.t)}</dt>
            <dd>{valueWords(value, words)}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

/** What is kept of one kind, and for how long. */
export function KeptSection({ kind, records }: { readonly kind: Kind; readonly records: Kept['records'] }) {
  const { t } = useWords();
  const rows = records.map((record, place) => <KeptRecord key={place} {...record} />);
  return (
    <Section id={`om-${kind}`} heading={t(`mine:kept.kind.${kind}`)}>
      {rows.length <= shownRows ? <ul className="lines">{rows}</ul> : null}
      {rows.length > shownRows ? (
        <Details summary={t('mine:kept.more', { count: rows.length })}>
          <ul className="lines">{rows}</ul>
        </Details>
      ) : null}
      <p className="subtle small">
        <b>{t('mine:kept.howLong')}:</b> {t(`mine:kept.keptFor.${kind}`)}
      </p>
    </Section>
  );
}
