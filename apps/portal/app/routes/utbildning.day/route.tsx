import { Breadcrumbs, Message, OnlySwedish, Page, PageHeading } from '@samlots/ui';
import { data, useActionData, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { DayPageDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { contactUnits, phaseOf } from '../../training/facts.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { dayRoundOf, seatsLine, shortTitleOf, trainingDayOf } from '../../training/words.ts';
import { SeatCancelled } from '../../training/parts/seat-cancelled.tsx';
import { bookOwnSeat } from './book-own-seat.server.ts';
import { chooseOccurrence, ownSeat } from './own-seat.ts';
import { Booked } from './parts/booked.tsx';
import { DayAgenda } from './parts/day-agenda.tsx';
import { DayCase, DayGoals } from './parts/day-content.tsx';
import { DayMaterials } from './parts/day-materials.tsx';
import { DayFacts } from './parts/day-facts.tsx';
import { LettersForMe } from './parts/letters-for-me.tsx';
import { OtherRounds } from './parts/other-rounds.tsx';
import { OwnSeatCard } from './parts/own-seat-card.tsx';
import { VenueFacts } from './parts/venue-facts.tsx';
import '../../letters/letters.css';
import '../../materials/materials.css';
import '../../training/training.css';

export async function loader(args: LoaderFunctionArgs) {
  const number = Number(args.params['day']);
  const programme = args.params['programme'] ?? '';
  const found = Number.isInteger(number) ? await graphql(DayPageDocument, { programme, number }, args) : null;
  if (found?.trainingDay == null) throw data(null, { status: 404 });
  const { searchParams } = new URL(args.request.url);
  const day = found.trainingDay;
  const now = new Date();
  const occurrence = chooseOccurrence(day.occurrences, searchParams.get('omgang'), now);
  const known = { day, viewer: found.viewer, mySeats: found.mySeats, now };
  const own = occurrence === null ? null : ownSeat({ ...known, occurrence });
  return {
    day,
    occurrence,
    own,
    now: now.toISOString(),
    unit: contactUnits(found.viewer)[0] ?? null,
    booked: searchParams.has('bokad'),
  };
}

export const action = bookOwnSeat;

export default function TrainingDayPage() {
  const { day, occurrence, own, now, unit, booked } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  const words = useWords();
  const { t, locale } = words;
  const { programme } = day;
  const at = new Date(now);
  const title = <OnlySwedish text={day.theme} locale={locale} note={t('shell:onlySwedish')} />;
  const trail = [
    { href: '/utbildning', label: t('training:title') },
    { href: `/utbildning/${programme.key}`, label: shortTitleOf(programme.title, words) },
  ];
  const name = dayRoundOf(day.number, occurrence?.round ?? null, words);
  const top = <Breadcrumbs label={t('shell:breadcrumbs')} trail={trail} current={name} />;
  if (occurrence === null || own === null) {
    return (
      <Page top={top}>
        <PageHeading eyebrow={t('training:trainingDay', { number: day.number })} title={title} />
        <p>{t('training:day.noOccurrence')}</p>
        <DayGoals goals={day.goals} />
      </Page>
    );
  }
  const phase = phaseOf(occurrence, at);
  const books = phase === 'open' || phase === 'full';
  const staffHref = unit === null || !books ? null : `/organisation/${unit}?utbildning=${programme.key}`;
  const aside = (
    <>
      <OwnSeatCard
        own={own}
        occurrenceKey={occurrence.key}
        waiting={occurrence.queueLength}
        line={seatsLine(occurrence, phase, words)}
        closesAt={books ? occurrence.enrolmentClosesAt : null}
        staffHref={staffHref}
      />
      <VenueFacts venue={occurrence.venue} />
      <OtherRounds current={occurrence} others={day.occurrences.filter(({ key }) => key !== occurrence.key)} now={at} />
    </>
  );
  return (
    <div className="training-day">
      <Page layout="reading" top={top} aside={aside}>
        <PageTitle>{`${name}, ${day.theme.sv}`}</PageTitle>
        {refused === undefined ? null : <Message tone="danger" fact={refused} />}
        {refused === undefined ? <SeatCancelled /> : null}
        {booked && own.can === 'cancel' ? <Booked seat={own.seat} /> : null}
        <PageHeading eyebrow={trainingDayOf(day.number, occurrence.round, words)} title={title} />
        {phase === 'cancelled' ? <Message tone="action" fact={t('training:day.cancelled')} announces={false} /> : null}
        {phase === 'draft' ? <Message tone="info" fact={t('training:day.draft')} announces={false} /> : null}
        <DayFacts occurrence={occurrence} />
        <DayAgenda occurrence={occurrence} />
        <DayMaterials materials={occurrence.materials} />
        <LettersForMe letters={occurrence.letters} />
        <DayGoals goals={day.goals} />
        {day.casework === null ? null : <DayCase casework={day.casework} />}
        {programme.mayPlan ? <a href={`/samordna/tillfalle/${occurrence.key}`}>{t('training:day.plan')}</a> : null}
      </Page>
    </div>
  );
}
