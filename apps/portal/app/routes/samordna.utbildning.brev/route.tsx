import { Breadcrumbs, Page, PageHeading } from '@samlots/ui';
import { useActionData, useLoaderData, type ActionFunctionArgs } from 'react-router';
import { handleLetter } from '../../letters/handle-letter.server.ts';
import { KeptLetters } from '../../letters/kept-letters.tsx';
import { LetterForm } from '../../letters/letter-form.tsx';
import { LetterPreview } from '../../letters/letter-preview.tsx';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { FormFaults } from '../../training/forms/form-faults.tsx';
import { shortTitleOf } from '../../training/words.ts';
import { loadContactLetter } from './load-contact-letter.server.ts';
import '../../letters/letters.css';
import '../../training/training.css';
import '../../training/planning.css';

export const loader = loadContactLetter;

export const action = (args: ActionFunctionArgs) =>
  handleLetter(args, { programme: args.params['programme'] ?? '' }, ['CONTACTS', 'CONTACTS_WITH_SEATS']);

export default function WriteToContactsPage() {
  const { programme, choices, values } = useLoaderData<typeof loader>();
  const unsent = useActionData<typeof action>();
  const words = useWords();
  const { t } = words;
  const preview = unsent?.preview ?? null;
  const name = shortTitleOf(programme.title, words);
  const title = t(preview === null ? 'letters:writeContacts' : 'letters:preview.title');
  const trail = [
    { href: '/samordna', label: t('training:plan.title') },
    { href: `/samordna#${programme.key}`, label: name },
  ];
  return (
    <Page layout="form" top={<Breadcrumbs label={t('shell:breadcrumbs')} trail={trail} current={title} />}>
      <PageTitle>{title}</PageTitle>
      {preview === null || unsent === undefined ? (
        <>
          <FormFaults unsaved={unsent} />
          <PageHeading eyebrow={name} title={title} lead={t('letters:form.lead')} />
          <LetterForm
            choices={choices}
            values={unsent?.values ?? values}
            faults={unsent?.faults ?? []}
            back="/samordna"
          />
          <KeptLetters letters={programme.letters} writeHref={null} />
        </>
      ) : (
        <LetterPreview
          preview={preview}
          values={unsent.values}
          eyebrow={name}
          intro={t('letters:mail.toContacts', { programme: name })}
          button={t('letters:mail.readProgramme')}
          toContacts
        />
      )}
    </Page>
  );
}
