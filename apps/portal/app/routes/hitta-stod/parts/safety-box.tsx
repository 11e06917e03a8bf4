import type { Search } from '../../../referral/search-address.ts';
import type { Found } from '../loaded.ts';
import { AcuteBox } from './acute-box.tsx';
import { AskBox } from './ask-box.tsx';
import { ReportBox } from './report-box.tsx';

export type SafetyProps = { readonly result: Found; readonly search: Search };

/** The box of the page's level; at `NONE` the emergency line on top is enough. */
export function SafetyBox({ result, search }: SafetyProps) {
  switch (result.safety) {
    case 'NONE':
    case 'ASK':
      return <AskBox result={result} search={search} />;
    case 'REPORT':
      return <ReportBox result={result} search={search} />;
    case 'ACUTE':
      return <AcuteBox result={result} />;
  }
}
