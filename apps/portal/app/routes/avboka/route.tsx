import { Button, ButtonLink, Card, Facts, Message, Page, PageHeading } from '@samlots/ui';
import { data, useActionData, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { SeatToCancelDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { contentOf, dayRoundOf, longDayOf, spanOf } from '../../training/words.ts';
import { backFrom, cancelSeat } from './cancel-seat.server.ts';
import '../../training/training.css';

export async function loader(args: LoaderFunctionArgs) {
  const { node } = await graphql(SeatToCancelDocument, { id: `Enrolment:${args.params['seat'] ?? ''}` }, args);
  if (node?.__typename !== 'Enrolment') throw data(null, { status: 404 });
  return { seat: node, back: backFrom(args.request) };
}

export const action = cancelSeat;

const ended = ['CANCELLED', 'CANCELLED_LATE', 'DECLINED', 'LAPSED', 'SUBSTITUTED'];

export default function CancelSeatPage() {
  const { seat, back } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  const words = useWords();
  const { t } = words;
  const { occurrence, person, organisation } = seat;
  const queue = seat.state === 'WAITLISTED';
  const title = t(queue ? 'training:cancel.titleQueue' : 'training:cancel.title');
  const theme = contentOf(occurrence.day.theme, words);
  const facts = [
    { term: t('training:cancel.who'), value: `${person.name}, ${organisation.name}` },
    {
      term: dayRoundOf(occurrence.day.number, occurrence.round, words),
      value: `${longDayOf(occurrence.startsAt, words)} ${spanOf(occurrence, words)}, ${occurrence.venue.name}. ${theme}`,
    },
  ];
  return (
    <Page layout="form">
      <PageTitle>{title}</PageTitle>
      {refused === undefined ? null : <Message tone="danger" fact={refused} />}
      <PageHeading title={title} />
      <Facts facts={facts} columns={1} />
      {ended.includes(seat.state) ? (
        <Message tone="info" fact={t('training:cancel.ended')} announces={false} />
      ) : (
        <Card>
          <p>{t(queue ? 'training:cancel.afterQueue' : 'training:cancel.after')}</p>
          <form method="post" className="form-actions">
            <input type="hidden" name="fran" value={queue ? 'ko' : 'plats'} />
            <Button>{t(queue ? 'training:cancel.yesQueue' : 'training:cancel.yes')}</Button>
            <ButtonLink look="secondary" href={back}>
              {t(queue ? 'training:cancel.noQueue' : 'training:cancel.no')}
            </ButtonLink>
          </form>
        </Card>
      )}
    </Page>
  );
}
