import { Page, PageHeading } from '@samlots/ui';
import { useActionData, useLoaderData, type ActionFunctionArgs } from 'react-router';
import { handleLetter } from '../../letters/handle-letter.server.ts';
import { LetterForm } from '../../letters/letter-form.tsx';
import { LetterPreview } from '../../letters/letter-preview.tsx';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { FormFaults } from '../../training/forms/form-faults.tsx';
import { PlannedTrail } from '../../training/parts/planned-trail.tsx';
import { dayOf, longDayOf, shortTitleOf, trainingDayOf } from '../../training/words.ts';
import { loadLetterForm } from './load-letter-form.server.ts';
import '../../letters/letters.css';
import '../../training/training.css';
import '../../training/planning.css';

export const loader = loadLetterForm;

export const action = (args: ActionFunctionArgs) =>
  handleLetter(args, { occurrence: args.params['occurrence'] ?? '' }, ['ENROLLED', 'WAITING', 'EVERYONE']);

export default function WriteLetterPage() {
  const { occurrence, choices, values } = useLoaderData<typeof loader>();
  const unsent = useActionData<typeof action>();
  const words = useWords();
  const { t } = words;
  const { day, round, startsAt, key } = occurrence;
  const preview = unsent?.preview ?? null;
  const title = t(preview === null ? 'letters:form.title' : 'letters:preview.title');
  const eyebrow = trainingDayOf(day.number, round, words);
  const intro = t('letters:mail.aboutDay', {
    programme: shortTitleOf(day.programme.title, words),
    dayName: t('mail:dayName', { number: day.number }),
    day: dayOf(startsAt, words),
  });
  return (
    <Page layout="form" top={<PlannedTrail occurrence={occurrence} current={title} />}>
      <PageTitle>{title}</PageTitle>
      {preview === null || unsent === undefined ? (
        <>
          <FormFaults unsaved={unsent} />
          <PageHeading
            eyebrow={`${eyebrow}, ${longDayOf(startsAt, words)}`}
            title={title}
            lead={t('letters:form.lead')}
          />
          <LetterForm
            choices={choices}
            values={unsent?.values ?? values}
            faults={unsent?.faults ?? []}
            back={`/samordna/tillfalle/${key}`}
          />
        </>
      ) : (
        <LetterPreview
          preview={preview}
          values={unsent.values}
          eyebrow={eyebrow}
          intro={intro}
          button={t('mail:readDay')}
          toContacts={false}
        />
      )}
    </Page>
  );
}
