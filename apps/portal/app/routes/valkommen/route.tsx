import { ArrowLink, ButtonLink, Page, PageHeading } from '@samlots/ui';
import { redirect, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { WelcomeDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { contactUnits } from '../../training/facts.ts';
import { tourOf } from './tour.ts';
import '../../training/training.css';
import './welcome.css';

export async function loader(args: LoaderFunctionArgs) {
  const { viewer } = await graphql(WelcomeDocument, {}, args);
  if (viewer === null) throw redirect('/logga-in', 303);
  const key = contactUnits(viewer).at(-1) ?? null;
  const unit = viewer.memberships.find(({ organisation }) => organisation.key === key)?.organisation ?? null;
  return { unit, roles: viewer.roles };
}

/** The first page after an invitation: where everything is, in four steps. Every step is a link; none has to be taken. */
export default function WelcomePage() {
  const { unit, roles } = useLoaderData<typeof loader>();
  const { t } = useWords();
  const title = t('partners:welcome.title');
  const lead = unit === null ? t('partners:welcome.other') : t('partners:welcome.contact', { organisation: unit.name });
  const home = unit === null ? '/mina-sidor' : `/organisation/${unit.key}`;
  return (
    <Page layout="form">
      <PageTitle>{title}</PageTitle>
      <PageHeading title={title} lead={lead} />
      <ol className="numbered-steps welcome-steps">
        {tourOf(unit?.key ?? null, roles).map(({ step, href }) => (
          <li key={step}>
            <div>
              <h2>{t(`partners:welcome.${step}.heading`)}</h2>
              <p>{t(`partners:welcome.${step}.text`)}</p>
              <ArrowLink href={href}>{t(`partners:welcome.${step}.act`)}</ArrowLink>
            </div>
          </li>
        ))}
      </ol>
      <ButtonLink look="secondary" href={home}>
        {t('partners:welcome.skip')}
      </ButtonLink>
    </Page>
  );
}
