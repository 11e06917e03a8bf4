import { Breadcrumbs, Button, ButtonLink, Page, PageHeading } from '@samlots/ui';
import { useActionData, useLoaderData } from 'react-router';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { FormFaults } from '../../training/forms/form-faults.tsx';
import { invite, type InviteValues } from './invite.server.ts';
import { loadInviteChoices } from './load-choices.server.ts';
import { ContactFields } from '../../partners/contact-fields.tsx';
import { UnitFields } from './parts/unit-fields.tsx';
import '../../training/training.css';
import '../../training/planning.css';
import '../../partners/partners.css';

export const loader = loadInviteChoices;
export const action = invite;

const blank = { name: '', kind: '', operator: '', contactName: '', contactEmail: '' };

export default function InviteOrganisationPage() {
  const { districts, kinds, requestKey } = useLoaderData<typeof loader>();
  const unsaved = useActionData<typeof action>();
  const { t } = useWords();
  const district = districts.length === 1 ? (districts[0]?.key ?? '') : '';
  const values: InviteValues = unsaved?.values ?? { ...blank, district, requestKey };
  const faults = unsaved?.faults ?? [];
  const title = t('partners:create.title');
  const trail = [
    { href: '/samordna', label: t('training:plan.title') },
    { href: '/samordna/verksamheter', label: t('partners:list.title') },
  ];
  return (
    <Page layout="form" top={<Breadcrumbs label={t('shell:breadcrumbs')} trail={trail} current={title} />}>
      <PageTitle>{title}</PageTitle>
      <FormFaults unsaved={unsaved} />
      <PageHeading title={title} lead={t('partners:create.lead')} />
      <form method="post" className="form" noValidate>
        <input type="hidden" name="requestKey" value={values.requestKey} />
        <UnitFields values={values} districts={districts} kinds={kinds} faults={faults} same={unsaved?.same ?? null} />
        <fieldset className="stack partner-contact">
          <legend>{t('partners:create.contact')}</legend>
          <ContactFields values={values} faults={faults} />
        </fieldset>
        <p className="small subtle">{t('partners:create.privacy')}</p>
        <div className="form-actions">
          <Button>{t('partners:create.send')}</Button>
          <ButtonLink look="tertiary" href="/samordna/verksamheter">
            {t('partners:create.cancel')}
          </ButtonLink>
        </div>
      </form>
    </Page>
  );
}
