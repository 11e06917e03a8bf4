/**
 * How well the search does on a set of cases, by the scoring rule of the seed data's README.
 * Promises: the same rule for the open cases, for our own and for any others. Refuses: to know how the search works.
 */
import type { Catalogue } from '../model/catalogue.ts';
import { findById } from '../model/find-by-id.ts';
import { safetyLevels, type SafetyLevel } from '../model/safety-level.ts';
import { search, type SearchResult } from '../search.ts';
import type { SearchCase } from './search-case.ts';

export type Share = { readonly share: number; readonly missed: readonly string[] };

export type Evaluation = {
  readonly needs: Share;
  readonly services: Share;
  readonly pathways: Share;
  /** Cases at report and acute whose level is high enough. */
  readonly danger: Share;
  /** Cases whose level is high enough, all of them. */
  readonly safety: Share;
  /** Cases that alarm more than the case and its needs ask for; `share` is how many do. */
  readonly overAlarm: Share;
};

const rankOf = (level: SafetyLevel): number => safetyLevels.indexOf(level);

function hitsNeeds(testCase: SearchCase, { needs, services }: SearchResult): boolean {
  if (testCase.expectNeeds.length === 0) return needs.length === 0 && services.length === 0;
  return needs.slice(0, 3).some((need) => testCase.expectNeeds.includes(need.id));
}

const hitsServices = (testCase: SearchCase, { services }: SearchResult): boolean =>
  services.slice(0, 5).some(({ service }) => testCase.expectServiceKinds.includes(service.kind));

function alarmsTooMuch(catalogue: Catalogue, testCase: SearchCase, { safety }: SearchResult): boolean {
  const levels = testCase.expectNeeds.map((id) => findById(catalogue.needs, id)?.safety ?? 'none');
  return rankOf(safety) > Math.max(rankOf(testCase.minSafety), ...levels.map(rankOf));
}

type Judged = { readonly testCase: SearchCase; readonly result: SearchResult };

function shareOf(judged: readonly Judged[], holds: (judged: Judged) => boolean): Share {
  const missed = judged.filter((one) => !holds(one));
  const describe = ({ testCase, result }: Judged): string =>
    `${testCase.id} "${testCase.query}" → ${result.safety} ${result.needs.map((need) => need.id).join(', ')}`;
  return { share: judged.length === 0 ? 1 : 1 - missed.length / judged.length, missed: missed.map(describe) };
}

/** Runs every case at that instant and measures. */
export function evaluateSearch(catalogue: Catalogue, cases: readonly SearchCase[], at: Date): Evaluation {
  const judged = cases.map((testCase) => ({ testCase, result: search(catalogue, { text: testCase.query, at }) }));
  const isOnTopic = ({ testCase }: Judged): boolean => testCase.expectNeeds.length > 0;
  const isHigh = ({ testCase, result }: Judged): boolean => rankOf(result.safety) >= rankOf(testCase.minSafety);
  const alarm = shareOf(judged, ({ testCase, result }) => !alarmsTooMuch(catalogue, testCase, result));
  return {
    needs: shareOf(judged, ({ testCase, result }) => hitsNeeds(testCase, result)),
    services: shareOf(judged.filter(isOnTopic), ({ testCase, result }) => hitsServices(testCase, result)),
    pathways: shareOf(
      judged.filter(({ testCase }) => testCase.expectPathway !== null),
      ({ testCase, result }) => result.pathways.some((pathway) => pathway.id === testCase.expectPathway),
    ),
    danger: shareOf(
      judged.filter(({ testCase }) => rankOf(testCase.minSafety) >= rankOf('report')),
      isHigh,
    ),
    safety: shareOf(judged, isHigh),
    overAlarm: { share: 1 - alarm.share, missed: alarm.missed },
  };
}
