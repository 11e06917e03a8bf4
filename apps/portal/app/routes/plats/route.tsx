import { InformationSquareIcon } from '@navikt/aksel-icons';
import { Page } from '@samlots/ui';
import { data, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { actOnSeat } from '../../training/seat/act-on-seat.server.ts';
import { SeatPage } from '../../training/seat/seat-page.tsx';
import { dayOf } from '../../training/words.ts';
import { byLink, loadSeat } from './load-seat.server.ts';
import { LinkEnded } from './parts/link-ended.tsx';
import '../../training/training.css';

/** Looking changes nothing: mail scanners open every link. The address is a key, so it leaves by no header and no index. */
export const headers = () => ({
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
});

const statusOf = (tooManyFor: number | null): number => (tooManyFor === null ? 410 : 429);

export async function loader(args: LoaderFunctionArgs) {
  const { seat, tooManyFor } = await loadSeat(args, args.params['token']);
  const done = new URL(args.request.url).searchParams.get('klart');
  const page = { seat, tooManyFor, done, now: new Date().toISOString() };
  return seat === null ? data(page, { status: statusOf(tooManyFor) }) : data(page);
}

export async function action(args: ActionFunctionArgs) {
  const { seat, tooManyFor } = await loadSeat(args, args.params['token']);
  // The loader is asked again and says why.
  if (seat === null) return data(undefined, { status: statusOf(tooManyFor) });
  return actOnSeat(args, byLink(args, args.params['token']), seat);
}

export default function SeatByLinkPage() {
  const { seat, tooManyFor, done, now } = useLoaderData<typeof loader>();
  const unsaved = useActionData<typeof action>();
  const words = useWords();
  const { t } = words;
  if (seat === null) return <LinkEnded tooManyFor={tooManyFor} />;
  return (
    <Page layout="form">
      <PageTitle>{t('mine:seat.pageTitle', { day: dayOf(seat.occurrence.startsAt, words) })}</PageTitle>
      <SeatPage seat={seat} unsaved={unsaved} done={done} now={now} />
      <p className="with-icon subtle">
        <InformationSquareIcon className="icon" aria-hidden />
        <span>{t('mine:link.only')}</span>
      </p>
    </Page>
  );
}
