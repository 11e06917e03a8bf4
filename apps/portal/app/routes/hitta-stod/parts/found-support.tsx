import type { Found, Loaded } from '../loaded.ts';
import { HiddenLines } from './hidden-lines.tsx';
import { PathwayCard } from './pathway-card.tsx';
import { PersonToCall } from './person-to-call.tsx';
import { RankedServices } from './ranked-services.tsx';
import { SafetyBox } from './safety-box.tsx';
import { Understood } from './understood.tsx';

/** The answer: what was understood, safety first, the pathway, services best first, a person to call last. */
export function FoundSupport({ loaded, result }: { readonly loaded: Loaded; readonly result: Found }) {
  const { search } = loaded;
  return (
    <>
      <Understood needs={result.needs} search={search} />
      <div className="stack">
        <SafetyBox result={result} search={search} />
        <PathwayCard pathways={result.pathways} search={search} />
      </div>
      <RankedServices services={result.services} order={loaded.supportOrder} search={search}>
        <HiddenLines hidden={result.hidden} search={search} />
        <PersonToCall line={loaded.supportLine} />
      </RankedServices>
    </>
  );
}
