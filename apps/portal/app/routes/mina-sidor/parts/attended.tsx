import { AttendanceGlyph, DataTable, Section, type AttendanceMark } from '@samlots/ui';
import { useWords, type Words } from '../../../shell/use-words.ts';
import { contentOf, dayRoundOf, longDayOf, shortTitleOf } from '../../../training/words.ts';
import type { MyPagesQuery } from '../../../generated/operations.ts';
import type { AttendedProgramme } from '../attended-of.ts';

type Held = MyPagesQuery['myPastSeats'][number];
type Programme = AttendedProgramme<Held>;
type Mark = Extract<AttendanceMark, 'FULL' | 'AM' | 'PM' | 'NONE' | 'EXCUSED' | 'UNKNOWN'>;

const marks = ['FULL', 'AM', 'PM', 'NONE'] as const;

function markOf({ presence, excused }: Held): Mark {
  if (presence === 'NONE' && excused === true) return 'EXCUSED';
  return marks.find((known) => known === presence) ?? 'UNKNOWN';
}

/** "3,5 dagar". */
function daysOf(days: number, { t, locale }: Words): string {
  const number = new Intl.NumberFormat(locale).format(days);
  return days === 1 ? t('mine:attendance.sumOne') : t('mine:attendance.sum', { days: number });
}

/** What a certificate takes, where the programme gives one. */
function Required({ programme, days }: Pick<Programme, 'programme' | 'days'>) {
  const words = useWords();
  const { requiredAttendanceDays: required } = programme;
  if (required === null) return <p>{daysOf(days, words)}</p>;
  const facts = { days: daysOf(required, words), done: daysOf(days, words) };
  return (
    <p>{days >= required ? words.t('mine:attendance.enough', facts) : words.t('mine:attendance.required', facts)}</p>
  );
}

function AttendanceTable({ seats, caption }: { readonly seats: readonly Held[]; readonly caption: string }) {
  const words = useWords();
  const { t, locale } = words;
  return (
    <DataTable
      caption={caption}
      rows={seats}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'day',
          heading: t('mine:attendance.day'),
          cell: ({ occurrence: { day, round } }) => (
            <>
              {dayRoundOf(day.number, round, words)}
              <span className="column-line subtle small">{contentOf(day.theme, words)}</span>
            </>
          ),
        },
        {
          key: 'when',
          heading: t('mine:attendance.when'),
          cell: ({ occurrence }) => longDayOf(occurrence.startsAt, words),
        },
        {
          key: 'presence',
          heading: t('mine:attendance.presence'),
          cell: (seat) => {
            const word = t(`mine:attendance.mark.${markOf(seat)}`);
            return (
              <span className="attended">
                <AttendanceGlyph mark={markOf(seat)} word={word} /> <span aria-hidden>{word}</span>
              </span>
            );
          },
        },
        {
          key: 'counts',
          heading: t('mine:attendance.counts'),
          align: 'end',
          cell: ({ participantDays }) =>
            participantDays === null ? '–' : new Intl.NumberFormat(locale).format(participantDays),
        },
      ]}
    />
  );
}

/** One's attendance so far, by programme, with halves and what is still asked for. */
export function Attended({ programmes }: { readonly programmes: readonly Programme[] }) {
  const words = useWords();
  const { t } = words;
  return (
    <Section id="min-narvaro" heading={t('mine:attendance.title')}>
      {programmes.length === 0 ? <p>{t('mine:attendance.none')}</p> : null}
      {programmes.map(({ programme, seats, days }) => {
        const title = shortTitleOf(programme.title, words);
        return (
          <div key={programme.key} className="stack">
            <h3>{title}</h3>
            <Required programme={programme} days={days} />
            <AttendanceTable seats={seats} caption={`${t('mine:attendance.title')}, ${title}`} />
          </div>
        );
      })}
    </Section>
  );
}
