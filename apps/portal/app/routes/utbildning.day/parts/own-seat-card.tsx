import { Button, ButtonLink, Card, RadioField, SeatPill, isSeatState } from '@samlots/ui';
import { useShell, useWords } from '../../../shell/use-words.ts';
import { deadlineOf, dayOf, seatStateOf } from '../../../training/words.ts';
import type { OwnSeat, Unit } from '../own-seat.ts';

type Booking = { readonly can: 'book' | 'queue'; readonly units: readonly Unit[] };
type Props = { readonly own: OwnSeat; readonly occurrenceKey: string; readonly waiting: number };

const valueOf = ({ person, organisation }: Unit): string => `${person.key} ${organisation.key}`;

function ForWhichUnit({ units }: { readonly units: readonly Unit[] }) {
  const { t } = useWords();
  const [first] = units;
  if (first === undefined) return null;
  if (units.length === 1) {
    return (
      <>
        <input type="hidden" name="for" value={valueOf(first)} />
        <p className="subtle small">{t('training:mine.forUnit', { organisation: first.organisation.name })}</p>
      </>
    );
  }
  const choices = units.map((unit) => ({ value: valueOf(unit), label: unit.organisation.name }));
  return (
    <RadioField
      id="for"
      name="for"
      legend={t('training:mine.whichUnit')}
      choices={choices}
      defaultValue={valueOf(first)}
    />
  );
}

function BookingForm({ own, occurrenceKey, waiting }: Omit<Props, 'own'> & { readonly own: Booking }) {
  const { t } = useWords();
  return (
    <form method="post" className="stack">
      <input type="hidden" name="occurrence" value={occurrenceKey} />
      {own.can === 'queue' ? <p>{t('training:mine.fullQueue', { count: waiting })}</p> : null}
      <ForWhichUnit units={own.units} />
      <Button wide>{t(own.can === 'queue' ? 'training:seats.queue' : 'training:seats.bookMine')}</Button>
    </form>
  );
}

function SeatOfMine({ seat }: { readonly seat: Extract<OwnSeat, { can: 'cancel' }>['seat'] }) {
  const words = useWords();
  const { t } = words;
  const waits = seat.state === 'WAITLISTED';
  const address = useShell()?.path ?? '';
  const { round } = seat.occurrence;
  const till = encodeURIComponent(round === null ? address : `${address}?omgang=${round}`);
  return (
    <div className="row" data-spread="">
      {isSeatState(seat.state) ? (
        <SeatPill state={seat.state}>{seatStateOf(seat.state, seat.queueNumber, words)}</SeatPill>
      ) : null}
      <a href={`/avboka/${seat.key}?till=${till}`}>{t(waits ? 'training:mine.leave' : 'training:mine.cancel')}</a>
    </div>
  );
}

function Content({ own, ...facts }: Props) {
  const words = useWords();
  const { t } = words;
  switch (own.can) {
    case 'nothing':
      return null;
    case 'sign-in':
      return (
        <ButtonLink href="/logga-in" wide>
          {t('training:programme.signInToBook')}
        </ButtonLink>
      );
    case 'cancel':
      return <SeatOfMine seat={own.seat} />;
    case 'see-other-round': {
      const { round } = own.seat.occurrence;
      return (
        <p>
          {t('training:mine.youOther', { round: round === null ? '' : t('training:inRound', { round }) })}{' '}
          <a href={`?omgang=${round}`}>{t('training:day.showOther', { round: round ?? '' })}</a>
        </p>
      );
    }
    case 'wait-for-opening':
      return <p>{t('training:seats.opens', { day: dayOf(own.opensAt, words) })}.</p>;
    case 'know-why':
      if (own.why === 'closed') return <p>{t('training:seats.closed')}.</p>;
      return <p>{t(own.why === 'not-invited' ? 'training:mine.notInvited' : 'training:mine.noUnit')}</p>;
    case 'book':
    case 'queue':
      return <BookingForm own={own} {...facts} />;
  }
}

type CardProps = Props & { readonly line: string; readonly closesAt: string | null; readonly staffHref: string | null };

/** The seats of the day in one line, and what one can do about one's own. */
export function OwnSeatCard({ line, closesAt, staffHref, ...own }: CardProps) {
  const words = useWords();
  return (
    <Card tone="raised" as="section" labelledBy="din-plats">
      <h2 id="din-plats" className="card-heading">
        {words.t('training:mine.seat')}
      </h2>
      <p className="big-line">{line}</p>
      {closesAt === null ? null : (
        <p className="subtle small">{words.t('training:seats.closes', { deadline: deadlineOf(closesAt, words) })}</p>
      )}
      <Content {...own} />
      {staffHref === null ? null : (
        <p>
          <a href={staffHref}>{words.t('training:mine.unit')}</a>
        </p>
      )}
    </Card>
  );
}
