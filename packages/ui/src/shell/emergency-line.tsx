import type { Text } from '@samlots/text';

export type EmergencyNumbers = {
  readonly district: string;
  readonly intakePhone: string;
  readonly outOfHoursPhone: string;
};

type Props = {
  readonly t: Text;
  /** Null when the directory could not be asked: 112 and the way to report stand all the same. */
  readonly numbers: EmergencyNumbers | null;
  readonly reportHref: string;
  readonly changeHref: string;
};

/** A number that can be dialled: digits only. */
export const telHref = (phone: string): string => `tel:${phone.replaceAll(/[^+\d]/g, '')}`;

const Phone = ({ number }: { readonly number: string }) => (
  <a href={telHref(number)}>
    <bdi dir="ltr">{number}</bdi>
  </a>
);

function DistrictCells({
  t,
  numbers,
  changeHref,
}: Pick<Props, 't' | 'changeHref'> & { readonly numbers: EmergencyNumbers }) {
  return (
    <>
      <li>
        <span className="emergency-long">{t('shell:emergency.worried')}</span>
        <span className="emergency-short">{t('shell:emergency.worriedShort')}</span>
        <span>
          <span className="emergency-long">{numbers.district} </span>
          <Phone number={numbers.intakePhone} />{' '}
          <a className="emergency-change" href={changeHref}>
            {t('shell:emergency.change')}
          </a>
        </span>
      </li>
      <li>
        <span className="emergency-long">{t('shell:emergency.outOfHours')}</span>
        <span className="emergency-short">{t('shell:emergency.outOfHoursShort')}</span>
        <Phone number={numbers.outOfHoursPhone} />
      </li>
    </>
  );
}

/** Who to call, first on every page. Never hidden, never sticky. */
export function EmergencyLine({ t, numbers, reportHref, changeHref }: Props) {
  return (
    <aside className="emergency" aria-label={t('shell:emergency.label')}>
      <ul className="wrap">
        <li>
          <span className="emergency-wide">{t('shell:emergency.danger')}</span>
          <span className="emergency-narrow">{t('shell:emergency.dangerShort')}</span>
          <a href="tel:112">112</a>
        </li>
        {numbers === null ? null : <DistrictCells t={t} numbers={numbers} changeHref={changeHref} />}
        <li className="emergency-report">
          <a href={reportHref}>{t('shell:emergency.report')}</a>
          <a className="emergency-district-row" href={changeHref}>
            {t('shell:emergency.changeShort', { district: numbers?.district ?? '' })}
          </a>
        </li>
      </ul>
    </aside>
  );
}
