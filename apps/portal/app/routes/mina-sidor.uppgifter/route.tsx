import { Breadcrumbs, ButtonLink, ErrorSummary, Message, Page, PageHeading } from '@samlots/ui';
import { data, useActionData, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { KeptAboutMeDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords, type Words } from '../../shell/use-words.ts';
import { chooseLocale } from './choose-locale.server.ts';
import { kindOf, type Kind } from './kept-words.ts';
import { KeptSection } from './parts/kept-section.tsx';
import { LocaleForm } from './parts/locale-form.tsx';
import '../../training/training.css';
import '../mina-sidor/mine.css';

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, keptAboutMe } = await graphql(KeptAboutMeDocument, {}, args);
  if (viewer === null) throw data(null, { status: 403 });
  const saved = new URL(args.request.url).searchParams.get('klart') === 'sprak';
  return { kept: keptAboutMe, locale: viewer.locale, saved };
}

export const action = chooseLocale;

const listOf = (kinds: readonly { readonly kind: Kind }[], { t, locale }: Words): string =>
  new Intl.ListFormat(locale).format(kinds.map(({ kind }) => t(`mine:kept.kind.${kind}`).toLocaleLowerCase(locale)));

export default function KeptPage() {
  const { kept, locale, saved } = useLoaderData<typeof loader>();
  const faults = useActionData<typeof action>()?.faults ?? [];
  const words = useWords();
  const { t } = words;
  const known = kept.flatMap(({ kind, records }) => {
    const name = kindOf(kind);
    return name === undefined ? [] : [{ kind: name, records }];
  });
  const some = known.filter(({ records }) => records.length > 0);
  const none = known.filter(({ records }) => records.length === 0);
  const title = t('mine:kept.title');
  return (
    <Page
      layout="form"
      top={
        <Breadcrumbs
          label={t('shell:breadcrumbs')}
          trail={[{ href: '/mina-sidor', label: t('mine:back') }]}
          current={title}
        />
      }
    >
      <PageTitle>{title}</PageTitle>
      <ErrorSummary heading={t('errors:summary', { count: faults.length })} faults={faults} />
      {saved && faults.length === 0 ? <Message tone="success" fact={t('mine:kept.locale.saved')} /> : null}
      <PageHeading title={title} lead={t('mine:kept.lead')}>
        <ButtonLink look="secondary" href="/mina-sidor/uppgifter.json" download>
          {t('mine:kept.download')}
        </ButtonLink>
      </PageHeading>
      {some.map(({ kind, records }) => (
        <KeptSection key={kind} kind={kind} records={records} />
      ))}
      {none.length === 0 ? null : <p>{t('mine:kept.none', { kinds: listOf(none, words) })}</p>}
      <LocaleForm locale={locale} faults={faults} />
      <Message tone="info" fact={t('mine:kept.wrong')} announces={false}>
        {t('mine:kept.wrongText')} {t('mine:kept.right')} {t('mine:kept.protected')}
      </Message>
    </Page>
  );
}
