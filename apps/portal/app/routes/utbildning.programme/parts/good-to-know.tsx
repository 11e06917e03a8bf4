import { Section } from '@samlots/ui';
import type { ProgrammePageQuery } from '../../../generated/operations.ts';
import { useWords } from '../../../shell/use-words.ts';
import { dayOf } from '../../../training/words.ts';

type Programme = NonNullable<ProgrammePageQuery['programme']>;

/** Questions that everybody asks, answered from the rules of the programme. */
export function GoodToKnow({ programme, now }: { readonly programme: Programme; readonly now: Date }) {
  const words = useWords();
  const { t } = words;
  const { opensAt, open, requiredAttendanceDays } = programme;
  const later = opensAt !== null && now < new Date(opensAt);
  const answers = [
    {
      q: t('training:programme.know.when.q'),
      a: later
        ? t('training:programme.know.when.later', { day: dayOf(opensAt, words) })
        : t('training:programme.know.when.open'),
    },
    ...(open ? [{ q: t('training:programme.know.who.q'), a: t('training:programme.know.who.open') }] : []),
    { q: t('training:programme.know.full.q'), a: t('training:programme.know.full.a') },
    { q: t('training:programme.know.half.q'), a: t('training:programme.know.half.a') },
    ...(requiredAttendanceDays === null
      ? []
      : [
          {
            q: t('training:programme.know.certificate.q'),
            a: t('training:programme.know.certificate.a', { days: requiredAttendanceDays }),
          },
        ]),
  ];
  return (
    <Section id="bra-att-veta" heading={t('training:programme.know.title')}>
      <dl className="answers">
        {answers.map(({ q, a }) => (
          <div key={q}>
            <dt>{q}</dt>
            <dd>{a}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
