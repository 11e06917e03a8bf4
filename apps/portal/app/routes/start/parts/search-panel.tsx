import { MagnifyingGlassIcon } from '@navikt/aksel-icons';
import { Button } from '@samlots/ui';
import { useWords } from '../../../shell/use-words.ts';

const examples = ['example1', 'example2', 'example3'] as const;

/** The search of the home page: what is typed goes by POST, so that it stays in no history and no log. */
export function SearchPanel() {
  const { t } = useWords();
  return (
    <form className="search-panel full-bleed" method="post" action="/hitta-stod" role="search" autoComplete="off">
      <label htmlFor="q">
        <b>{t('shell:home.search.label')}</b> <span className="search-panel-help">{t('shell:home.search.help')}</span>
      </label>
      <div className="search-panel-row">
        <input
          className="ds-input"
          id="q"
          name="q"
          type="search"
          maxLength={80}
          autoComplete="off"
          spellCheck={false}
        />
        <Button tone="apricot">
          <MagnifyingGlassIcon aria-hidden />
          {t('shell:home.search.button')}
        </Button>
      </div>
      <p className="search-panel-examples">
        {t('shell:home.search.examples')}{' '}
        {examples.map((key, place) => (
          <span key={key}>
            {['', ', ', ` ${t('shell:home.search.or')} `][place]}
            <a href={`/hitta-stod?q=${encodeURIComponent(t(`shell:home.search.${key}`))}`} lang="sv">
              {t(`shell:home.search.${key}`)}
            </a>
          </span>
        ))}
      </p>
    </form>
  );
}
