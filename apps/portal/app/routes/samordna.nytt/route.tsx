import { Breadcrumbs, Button, ButtonLink, Message, Page, PageHeading } from '@samlots/ui';
import { data, useActionData, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { mayReview } from '../../forms/review.ts';
import { NewOccurrenceDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { AgendaFields, DefaultSave } from '../../training/forms/agenda-fields.tsx';
import { FormFaults } from '../../training/forms/form-faults.tsx';
import { createDraft } from './create-draft.server.ts';
import { OccurrenceFields } from './parts/occurrence-fields.tsx';
import { suggestValues } from './suggest.ts';
import '../../training/training.css';
import '../../training/planning.css';
import { contentOf, shortTitleOf } from '../../training/words.ts';

export async function loader(args: LoaderFunctionArgs) {
  const key = new URL(args.request.url).searchParams.get('dag') ?? '';
  const { node, venues } = await graphql(NewOccurrenceDocument, { day: `TrainingDay:${key}` }, args);
  if (node?.__typename !== 'TrainingDay') throw data(null, { status: 404 });
  if (!node.programme.mayPlan) throw data(null, { status: 403 });
  return { day: node, venues, values: suggestValues(node, venues[0]?.key ?? ''), requestKey: crypto.randomUUID() };
}

export const action = createDraft;

export default function NewOccurrencePage() {
  const { day, venues, values: suggested, requestKey } = useLoaderData<typeof loader>();
  const unsaved = useActionData<typeof action>();
  const words = useWords();
  const { t } = words;
  const values = unsaved?.values ?? suggested;
  const faults = unsaved?.faults ?? [];
  const title = t('training:form.createTitle');
  const trail = [
    { href: '/samordna', label: t('training:plan.title') },
    { href: `/samordna#${day.programme.key}`, label: shortTitleOf(day.programme.title, words) },
  ];
  return (
    <Page top={<Breadcrumbs label={t('shell:breadcrumbs')} trail={trail} current={title} />}>
      <PageTitle>{title}</PageTitle>
      <FormFaults unsaved={unsaved} />
      <PageHeading
        eyebrow={t('training:trainingDay', { number: day.number })}
        title={title}
        lead={contentOf(day.theme, words)}
      />
      <form method="post" className="form">
        <DefaultSave />
        <input type="hidden" {...mayReview} />
        <input type="hidden" name="nyckel" value={unsaved?.requestKey ?? requestKey} />
        <OccurrenceFields values={values} venues={venues} faults={faults} />
        <AgendaFields rows={values.agenda} faults={faults} />
        {unsaved?.reshaped === true ? <Message tone="info" fact={t('training:form.rowAdded')} /> : null}
        <div className="form-actions">
          <Button name="gor" value="spara">
            {t('training:form.saveDraft')}
          </Button>
          <ButtonLink look="tertiary" href="/samordna">
            {t('training:form.cancel')}
          </ButtonLink>
        </div>
      </form>
    </Page>
  );
}
