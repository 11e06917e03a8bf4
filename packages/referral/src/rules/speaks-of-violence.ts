import type { Catalogue } from '../model/catalogue.ts';
import type { Service } from '../model/service.ts';

/**
 * Whether a page about the service tells an onlooker of violence: a pathway that is marked so is about one of its
 * primary needs. The page then starts with "Lämna sidan snabbt".
 */
export function speaksOfViolence(catalogue: Catalogue, service: Service): boolean {
  const needs = catalogue.pathways.filter(({ violence }) => violence).flatMap((pathway) => pathway.needs);
  return service.needs.primary.some((id) => needs.includes(id));
}
