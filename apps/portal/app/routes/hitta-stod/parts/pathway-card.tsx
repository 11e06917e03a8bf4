import { ArrowLink, Card, TrailDrawing } from '@samlots/ui';
import { say } from '../../../referral/said.ts';
import { pathwayAddress, type Search } from '../../../referral/search-address.ts';
import { useWords } from '../../../shell/use-words.ts';
import type { Found } from '../loaded.ts';

type Props = { readonly pathways: Found['pathways']; readonly search: Search };

/** The pathway that fits best, large; others as links. */
export function PathwayCard({ pathways, search }: Props) {
  const { t, locale } = useWords();
  const [first, ...others] = pathways;
  if (first === undefined) return null;
  const address = (key: string): string => pathwayAddress(key, { districtId: search.districtId ?? null });
  return (
    <Card tone="spruce" as="section" labelledBy="lotsvag" bleeds>
      <div className="pathway-card">
        <div className="stack">
          <div>
            <p className="eyebrow">{t('referral:search.pathway.eyebrow')}</p>
            <h2 id="lotsvag" className="h3">
              {say(first.title, locale)}
            </h2>
          </div>
          <p>{t('referral:search.pathway.lead')}</p>
          <p>
            <ArrowLink href={address(first.key)}>{t('referral:search.pathway.follow')}</ArrowLink>
          </p>
          {others.length === 0 ? null : (
            <p className="small">
              {t('referral:search.pathway.more')}{' '}
              {others.map(({ key, title }, at) => (
                <span key={key}>
                  {at === 0 ? '' : ', '}
                  <a href={address(key)}>{say(title, locale)}</a>
                </span>
              ))}
            </p>
          )}
        </div>
        <TrailDrawing />
      </div>
    </Card>
  );
}
