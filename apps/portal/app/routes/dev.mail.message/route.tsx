import { Breadcrumbs, ButtonLink, Facts, Page, PageHeading, Section } from '@samlots/ui';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { deadlineOf } from '../../training/words.ts';
import { readMail } from '../dev.mail/read-mailbox.server.ts';
import '../../training/training.css';

export const loader = (args: LoaderFunctionArgs) => readMail(args);

export default function MailPage() {
  const mail = useLoaderData<typeof loader>();
  const words = useWords();
  const { t } = words;
  const facts = [
    { term: t('training:mailbox.to'), value: mail.to },
    { term: t('training:mailbox.sent'), value: mail.sent_at === null ? '' : deadlineOf(mail.sent_at, words) },
  ];
  const trail = [{ href: '/dev/mail', label: t('training:mailbox.title') }];
  return (
    <Page top={<Breadcrumbs label={t('shell:breadcrumbs')} trail={trail} current={mail.subject} />}>
      <PageTitle>{mail.subject}</PageTitle>
      <PageHeading title={mail.subject}>
        <ButtonLink look="secondary" href={new URL(mail.raw_url).pathname}>
          {t('training:mailbox.raw')}
        </ButtonLink>
      </PageHeading>
      <Facts facts={facts} />
      <Section id="lankar" heading={t('training:mailbox.links')}>
        <ul className="lines">
          {mail.links.map((href) => (
            <li key={href}>
              <a href={href}>{href}</a>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="brev" heading={t('training:mailbox.html')}>
        <iframe
          className="mail-frame"
          title={t('training:mailbox.html')}
          sandbox=""
          src={`/dev/mail/${mail.id}/brev`}
        />
      </Section>
      <Section id="text" heading={t('training:mailbox.text')}>
        <pre className="mail-text">{mail.text}</pre>
      </Section>
    </Page>
  );
}
