import { Page } from '@samlots/ui';
import {
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type HeadersArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { PageTitle } from '../../shell/page-title.tsx';
import { say } from '../../referral/said.ts';
import { useWords } from '../../shell/use-words.ts';
import '../../referral/referral.css';
import './find-support.css';
import { loadSearch } from './load-search.server.ts';
import { BeforeHandover } from './parts/before-handover.tsx';
import { Choices } from './parts/choices.tsx';
import { FoundSupport } from './parts/found-support.tsx';
import { NothingFound } from './parts/nothing-found.tsx';
import { SearchBand } from './parts/search-band.tsx';
import { readText } from './read-text.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadSearch(args);
export const action = (args: ActionFunctionArgs) => readText(args);

/** A refused POST answers by its action, everything else by its loader. */
export const headers = ({ actionHeaders, loaderHeaders }: HeadersArgs): Headers =>
  [...actionHeaders.keys()].length > 0 ? actionHeaders : loaderHeaders;

export default function FindSupport() {
  const loaded = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>()?.fault ?? loaded.refused ?? undefined;
  const { t, locale } = useWords();
  const { result, start, search, supportLine } = loaded;
  const need = result?.needs[0];
  return (
    <>
      <PageTitle>{need === undefined ? t('referral:search.title') : say(need.name, locale)}</PageTitle>
      <SearchBand loaded={loaded} fault={fault} />
      {result !== null && need !== undefined ? (
        <Page layout="results" aside={<BeforeHandover />}>
          <FoundSupport loaded={loaded} result={result} />
        </Page>
      ) : null}
      {result !== null && need === undefined ? (
        <Page>
          <NothingFound result={result} search={search} supportLine={supportLine} />
        </Page>
      ) : null}
      {start === null ? null : (
        <Page>
          <Choices start={start} search={search} />
        </Page>
      )}
    </>
  );
}
