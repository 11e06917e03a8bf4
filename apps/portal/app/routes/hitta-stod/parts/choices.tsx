import { Section } from '@samlots/ui';
import { say } from '../../../referral/said.ts';
import { searchAddress, type Search } from '../../../referral/search-address.ts';
import { useWords } from '../../../shell/use-words.ts';
import type { Start } from '../loaded.ts';

type Need = Start['needs'][number];

function groupsOf(needs: readonly Need[]): readonly (readonly Need[])[] {
  const keys = [...new Set(needs.map(({ group }) => group.key))];
  return keys.map((key) => needs.filter(({ group }) => group.key === key));
}

/** Ways in without typing: the common situations, and every need by its group. */
export function Choices({ start, search }: { readonly start: Start; readonly search: Search }) {
  const { t, locale } = useWords();
  return (
    <>
      <Section id="situationer" heading={t('referral:search.situations')}>
        <ul className="situation-links">
          {start.situations.map(({ key, name, needIds }) => (
            <li key={key}>
              <a href={searchAddress(search, { needIds })}>{say(name, locale)}</a>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="alla-behov" heading={t('referral:search.needs')}>
        <div className="need-groups">
          {groupsOf(start.needs).map((needs) => (
            <div key={needs[0]?.group.key}>
              <h3>{needs[0] === undefined ? '' : say(needs[0].group.name, locale)}</h3>
              <ul>
                {needs.map(({ key, name }) => (
                  <li key={key}>
                    <a href={searchAddress(search, { needIds: [key] })}>{say(name, locale)}</a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </Section>
    </>
  );
}
