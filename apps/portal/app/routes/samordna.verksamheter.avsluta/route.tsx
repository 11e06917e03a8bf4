import { Breadcrumbs, Button, Message, Page, PageHeading, SelectField } from '@samlots/ui';
import { useActionData, useLoaderData } from 'react-router';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { endUnit } from './end-unit.server.ts';
import { loadEnding } from './load-ending.server.ts';
import { Preview } from './parts/preview.tsx';
import '../../training/training.css';
import '../../training/planning.css';

export const loader = loadEnding;
export const action = endUnit;

export default function EndUnitPage() {
  const { unit, successors, successor, previews } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  const { t } = useWords();
  const title = t('partners:unit.end.title', { name: unit.name });
  const trail = [
    { href: '/samordna/verksamheter', label: t('partners:list.title') },
    { href: `/samordna/verksamheter/${unit.key}`, label: unit.name },
  ];
  const nobody = { value: 'ingen', label: t('partners:unit.end.nobody') };
  return (
    <Page
      layout="form"
      top={<Breadcrumbs label={t('shell:breadcrumbs')} trail={trail} current={t('partners:unit.end.act')} />}
    >
      <PageTitle>{title}</PageTitle>
      {refused === undefined ? null : <Message tone="danger" fact={refused} />}
      <PageHeading title={title} lead={t('partners:unit.end.lead')} />
      {unit.ending.programmes > 0 ? (
        <Message
          tone="action"
          fact={t('partners:unit.end.runs', { count: unit.ending.programmes })}
          announces={false}
        />
      ) : (
        <form method="get" className="stack">
          <SelectField
            id="efter"
            name="efter"
            label={t('partners:unit.end.successor')}
            options={[nobody, ...successors.map(({ key, name }) => ({ value: key, label: name }))]}
            defaultValue={successor?.key ?? 'ingen'}
          />
          <div>
            <Button look={previews ? 'secondary' : 'primary'}>{t('partners:unit.end.preview')}</Button>
          </div>
        </form>
      )}
      {previews && unit.ending.programmes === 0 ? <Preview unit={unit} successor={successor} /> : null}
    </Page>
  );
}
