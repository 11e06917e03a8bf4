import { Breadcrumbs, ButtonLink, Card, Facts, KindMark, Message, Page, PageHeading } from '@samlots/ui';
import { useActionData, useLoaderData } from 'react-router';
import { stateWord } from '../../partners/partner-words.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { FormFaults } from '../../training/forms/form-faults.tsx';
import { changePartner } from './change-partner.server.ts';
import { loadPartner } from './load-partner.server.ts';
import { ContactCard } from './parts/contact-card.tsx';
import { RenameForm } from './parts/rename-form.tsx';
import { usePartnerFacts } from './parts/use-partner-facts.tsx';
import '../../training/training.css';
import '../../training/planning.css';
import '../../partners/partners.css';

export const loader = loadPartner;
export const action = changePartner;

export default function PartnerPage() {
  const { unit, kinds, done, requestKey } = useLoaderData<typeof loader>();
  const unsaved = useActionData<typeof action>();
  const words = useWords();
  const { t } = words;
  const facts = usePartnerFacts(unit, kinds);
  const trail = [
    { href: '/samordna', label: t('training:plan.title') },
    { href: '/samordna/verksamheter', label: t('partners:list.title') },
  ];
  const closed = unit.status === 'CLOSED';
  return (
    <Page
      layout="reading"
      top={<Breadcrumbs label={t('shell:breadcrumbs')} trail={trail} current={unit.name} />}
      aside={<Facts facts={facts} columns={1} />}
    >
      <PageTitle>{unit.name}</PageTitle>
      {unsaved === undefined && done !== null ? (
        <Message tone="success" fact={t(`partners:unit.done.${done}`)} takesFocus />
      ) : null}
      <FormFaults unsaved={unsaved} />
      <PageHeading
        eyebrow={stateWord(unit, words)}
        title={
          <span className="partner-name">
            <KindMark kind={unit.kind} size={40} />
            <span>{unit.name}</span>
          </span>
        }
      />
      <ContactCard unit={unit} unsaved={unsaved?.form === 'bjud-in' ? unsaved : undefined} requestKey={requestKey} />
      {closed ? null : <RenameForm unit={unit} unsaved={unsaved?.form === 'byt-namn' ? unsaved : undefined} />}
      {closed ? null : (
        <Card as="section" labelledBy="avsluta">
          <div className="stack">
            <h2 id="avsluta">{t('partners:unit.end.heading')}</h2>
            <p>{t('partners:unit.end.text')}</p>
            <p>
              <ButtonLink look="secondary" href={`/samordna/verksamheter/${unit.key}/avsluta`}>
                {t('partners:unit.end.act')}
              </ButtonLink>
            </p>
          </div>
        </Card>
      )}
    </Page>
  );
}
