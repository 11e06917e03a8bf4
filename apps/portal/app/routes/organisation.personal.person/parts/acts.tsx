import { Button, ButtonLink, Card, TextField } from '@samlots/ui';
import type { ReactNode } from 'react';
import { useActionData, useLoaderData } from 'react-router';
import { dateWord } from '../../../people/words.ts';
import { useWords } from '../../../shell/use-words.ts';
import { faultAt } from '../../../training/forms/fault.ts';
import type { changePerson } from '../change-person.server.ts';
import type { Act } from '../do-act.server.ts';
import type { loadPerson } from '../load-person.server.ts';

type Place = 'leave' | 'deputy' | 'claim' | 'protect' | 'end';

function ActCard({ place, children }: { readonly place: Place; readonly children: ReactNode }) {
  const { t } = useWords();
  return (
    <Card as="section" labelledBy={`del-${place}`}>
      <h2 id={`del-${place}`}>{t(`people:one.${place}.title`)}</h2>
      {children}
    </Card>
  );
}

/** A form of one button. */
function OneButton({ act, children }: { readonly act: Act; readonly children: string }) {
  return (
    <form method="post">
      <Button look="secondary" name="gor" value={act}>
        {children}
      </Button>
    </form>
  );
}

function useActed(act: Act) {
  const answer = useActionData<typeof changePerson>();
  return answer !== undefined && answer.form === act ? answer : null;
}

function Leave() {
  const { tie } = useLoaderData<typeof loadPerson>();
  const acted = useActed('ledig');
  const words = useWords();
  const { t } = words;
  const values = acted?.form === 'ledig' ? acted.values : { fromOn: tie.leaveFromOn ?? '', toOn: tie.leaveToOn ?? '' };
  const faults = acted?.faults ?? [];
  const [from, to] = [tie.leaveFromOn, tie.leaveToOn].map((day) => (day === null ? null : dateWord(day, words)));
  return (
    <ActCard place="leave">
      <p>{t('people:one.leave.lead')}</p>
      {from == null ? null : (
        <>
          <p>
            <b>{to == null ? t('people:one.leave.now', { from }) : t('people:one.leave.nowUntil', { from, to })}</b>
          </p>
          <OneButton act="inte-ledig">{t('people:one.leave.end')}</OneButton>
        </>
      )}
      <form method="post" className="form">
        <input type="hidden" name="version" value={tie.version} />
        <TextField
          id="fromOn"
          name="fromOn"
          type="date"
          width="short"
          label={t('people:one.leave.from')}
          defaultValue={values.fromOn}
          error={faultAt(faults, 'fromOn')}
        />
        <TextField
          id="toOn"
          name="toOn"
          type="date"
          width="short"
          optional={t('training:form.optional')}
          label={t('people:one.leave.to')}
          help={t('people:one.leave.toHelp')}
          defaultValue={values.toOn}
          error={faultAt(faults, 'toOn')}
        />
        <div className="form-actions">
          <Button look="secondary" name="gor" value="ledig">
            {t('people:one.leave.mark')}
          </Button>
        </div>
      </form>
    </ActCard>
  );
}

function Deputy() {
  const { tie } = useLoaderData<typeof loadPerson>();
  const { t } = useWords();
  const { name } = tie.person;
  if (tie.contact === 'CONTACT') {
    return (
      <ActCard place="deputy">
        <p>{t('people:one.deputy.isContact', { name })}</p>
      </ActCard>
    );
  }
  return (
    <ActCard place="deputy">
      <p>{tie.contact === 'DEPUTY' ? t('people:one.deputy.isDeputy', { name }) : t('people:one.deputy.lead')}</p>
      {tie.contact === 'DEPUTY' ? (
        <OneButton act="inte-stallforetradare">{t('people:one.deputy.end')}</OneButton>
      ) : tie.hasAccount ? (
        <OneButton act="stallforetradare">{t('people:one.deputy.name')}</OneButton>
      ) : (
        <p className="subtle">{t('people:one.deputy.noAccount')}</p>
      )}
    </ActCard>
  );
}

function Protect() {
  const acted = useActed('skydda');
  const { t } = useWords();
  return (
    <ActCard place="protect">
      <p>{t('people:one.protect.lead')}</p>
      <form method="post" className="form">
        <TextField
          id="alias"
          name="alias"
          autoComplete="off"
          label={t('people:one.protect.alias')}
          defaultValue={acted?.form === 'skydda' ? acted.values.alias : ''}
          error={faultAt(acted?.faults ?? [], 'alias')}
        />
        <div className="form-actions">
          <Button look="secondary" name="gor" value="skydda">
            {t('people:one.protect.save')}
          </Button>
        </div>
      </form>
    </ActCard>
  );
}

/** What else can be done about the person, each in a box of its own. */
export function Acts() {
  const { unit, tie } = useLoaderData<typeof loadPerson>();
  const { t } = useWords();
  return (
    <>
      <Leave />
      <Deputy />
      {tie.person.email === null || tie.hasAccount ? null : (
        <ActCard place="claim">
          <p>{t('people:one.claim.lead')}</p>
          <OneButton act="fraga">{t('people:one.claim.ask')}</OneButton>
        </ActCard>
      )}
      <Protect />
      <ActCard place="end">
        <p>{t('people:one.end.lead')}</p>
        <ButtonLink look="secondary" href={`/organisation/${unit.key}/personal/${tie.key}/sluta`}>
          {t('people:one.end.title')}
        </ButtonLink>
      </ActCard>
    </>
  );
}
