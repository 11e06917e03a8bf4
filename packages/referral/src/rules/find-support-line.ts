import type { Catalogue } from '../model/catalogue.ts';
import type { Service } from '../model/service.ts';
import { servesDistrict } from './resolve-district.ts';
import { swedishDateOf } from './swedish-wall-clock.ts';

/**
 * The support line to offer when nothing else fits: that of the district, else any; undefined when there is none.
 * A line that takes nobody new is not offered.
 */
export function findSupportLine(catalogue: Catalogue, districtId: string | undefined, at: Date): Service | undefined {
  const lines = catalogue.services.filter(({ kind, status }) => kind === 'support-line' && status === 'active');
  const date = swedishDateOf(at);
  const own = (line: Service): boolean =>
    districtId !== undefined && servesDistrict(catalogue, line, districtId, date) !== 'no';
  return lines.find(own) ?? lines[0];
}
