import { Breadcrumbs, Page } from '@samlots/ui';
import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { actOnSeat } from '../../training/seat/act-on-seat.server.ts';
import { SeatPage } from '../../training/seat/seat-page.tsx';
import { dayOf } from '../../training/words.ts';
import { loadSeat } from './load-seat.server.ts';
import '../../training/training.css';

export async function loader(args: LoaderFunctionArgs) {
  const seat = await loadSeat(args);
  const done = new URL(args.request.url).searchParams.get('klart');
  return { seat, done, now: new Date().toISOString() };
}

export const action = async (args: ActionFunctionArgs) => actOnSeat(args, args, await loadSeat(args));

export default function MySeatPage() {
  const { seat, done, now } = useLoaderData<typeof loader>();
  const unsaved = useActionData<typeof action>();
  const words = useWords();
  const { t } = words;
  const title = t('mine:seat.pageTitle', { day: dayOf(seat.occurrence.startsAt, words) });
  return (
    <Page
      layout="form"
      top={
        <Breadcrumbs
          label={t('shell:breadcrumbs')}
          trail={[{ href: '/mina-sidor', label: t('mine:back') }]}
          current={title}
        />
      }
    >
      <PageTitle>{title}</PageTitle>
      <SeatPage seat={seat} unsaved={unsaved} done={done} now={now} />
    </Page>
  );
}
