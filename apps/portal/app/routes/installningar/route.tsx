import { Button, Message, Page, PageHeading, RadioField, SelectField } from '@samlots/ui';
import { redirect, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { SettingsDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { preferenceCookies, readPreferences, returnPath } from '../../shell/preferences.server.ts';
import { useWords } from '../../shell/use-words.ts';

export async function loader(args: LoaderFunctionArgs) {
  const preferences = readPreferences(args.request);
  const { districts, emergency } = await graphql(SettingsDocument, { districtId: preferences.districtId }, args);
  const saved = new URL(args.request.url).searchParams.has('sparat');
  return { districts, saved, theme: preferences.theme, districtId: emergency?.district.key };
}

/** Keeps language, theme and district in cookies and goes back to where the choice was made. */
export async function action({ request }: ActionFunctionArgs) {
  const fields = await request.formData();
  const headers = new Headers();
  const https = new URL(request.url).protocol === 'https:';
  for (const cookie of preferenceCookies(fields, https)) headers.append('set-cookie', cookie);
  return redirect(returnPath(fields.get('tillbaka')), { status: 303, headers });
}

export default function Settings() {
  const { t, locale } = useWords();
  const { districts, districtId, theme, saved } = useLoaderData<typeof loader>();
  const languages = ['sv', 'en'] as const;
  const themes = ['auto', 'light', 'dark'] as const;
  return (
    <Page layout="form">
      <PageTitle>{t('shell:settings.title')}</PageTitle>
      <PageHeading title={t('shell:settings.title')} lead={t('shell:settings.lead')} />
      {saved ? <Message tone="success" fact={t('shell:settings.saved')} /> : null}
      <form method="post" className="form">
        <input type="hidden" name="tillbaka" value="/installningar?sparat=ja" />
        <SelectField
          id="stadsdel"
          name="stadsdel"
          label={t('shell:settings.district')}
          help={t('shell:settings.districtHelp')}
          options={districts.map(({ key, name }) => ({ value: key, label: name[locale] ?? name.sv }))}
          defaultValue={districtId}
        />
        <RadioField
          id="sprak"
          name="sprak"
          legend={t('shell:language.label')}
          choices={languages.map((value) => ({ value, label: t(`shell:language.${value}`) }))}
          defaultValue={locale}
        />
        <RadioField
          id="tema"
          name="tema"
          legend={t('shell:theme.label')}
          choices={themes.map((value) => ({ value, label: t(`shell:theme.${value}`) }))}
          defaultValue={theme}
        />
        <Button>{t('shell:settings.save')}</Button>
      </form>
    </Page>
  );
}
