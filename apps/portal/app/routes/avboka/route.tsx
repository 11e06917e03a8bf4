import { Button, ButtonLink, Card, Facts, Message, Page, PageHeading } from '@samlots/ui';
import {
  data,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { CancelSeatDocument, SeatToCancelDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { returnPath } from '../../shell/preferences.server.ts';
import { useWords } from '../../shell/use-words.ts';
import { contentOf, dayRoundOf, longDayOf, spanOf } from '../../training/words.ts';
import { wordsFor } from '../../training/words.server.ts';
import { cancelRefused } from './refused.ts';
import '../../training/training.css';

const backFrom = (request: Request): string =>
  returnPath(new URL(request.url).searchParams.get('till') ?? '/mina-sidor');

export async function loader(args: LoaderFunctionArgs) {
  const { node } = await graphql(SeatToCancelDocument, { id: `Enrolment:${args.params['seat'] ?? ''}` }, args);
  if (node?.__typename !== 'Enrolment') throw data(null, { status: 404 });
  return { seat: node, back: backFrom(args.request) };
}

/** Gives the seat back and returns to where one came from, which then tells what became of it. */
export async function action(args: ActionFunctionArgs) {
  const { cancelEnrolment } = await graphql(CancelSeatDocument, { seat: args.params['seat'] ?? '' }, args);
  if (cancelEnrolment.__typename !== 'SeatCancelled') {
    return { refused: cancelRefused(cancelEnrolment, wordsFor(args.request)) };
  }
  const back = new URL(backFrom(args.request), args.request.url);
  back.searchParams.delete('bokad');
  back.searchParams.set('avbokad', (await args.request.formData()).get('fran') === 'ko' ? 'ko' : 'plats');
  return redirect(`${back.pathname}${back.search}`, 303);
}

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
