/**
 * The search of the directory: text or need ids → safety, needs, services, pathways and what was hidden.
 * Promises: services, pathways and safety follow from need ids, phrase ids and filters alone, so that a page can read the
 * text once and answer by an address without it. Nothing found is an empty answer, never a guess. Refuses: to store or
 * return the text.
 */
import type { Catalogue } from './model/catalogue.ts';
import { findById } from './model/find-by-id.ts';
import type { Need } from './model/need.ts';
import type { Pathway } from './model/pathway.ts';
import { higherLevel, type SafetyLevel } from './model/safety-level.ts';
import { gateServices, type Hidden } from './rules/gate-services.ts';
import { orderServices, type RankedService } from './rules/order-services.ts';
import { readSituation } from './rules/read-situation.ts';
import { safetyLevelOf } from './rules/safety-level.ts';
import type { SearchFilters } from './rules/search-filters.ts';

export type SearchQuery = SearchFilters & {
  /** Free text, checked by `checkTypedText` before. */
  readonly text?: string | undefined;
  /** Needs chosen or read before, best first; they come before those of the text. */
  readonly needIds?: readonly string[] | undefined;
  /** Safety phrases read before. */
  readonly phraseIds?: readonly string[] | undefined;
  /** The level that words read before, or a safety question answered yes, have raised the page to; it never lowers. */
  readonly raisedTo?: SafetyLevel | undefined;
};

export type SearchResult = {
  readonly safety: SafetyLevel;
  readonly needs: readonly Need[];
  readonly services: readonly RankedService[];
  readonly pathways: readonly Pathway[];
  readonly hidden: readonly Hidden[];
  readonly phraseIds: readonly string[];
  /** The filters that were used, what the text told included; an explicit filter wins over the text. */
  readonly filters: SearchFilters;
};

type Question = {
  readonly needIds: readonly string[];
  readonly phraseIds: readonly string[];
  readonly raisedTo: SafetyLevel;
  readonly filters: SearchFilters;
};

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

function questionOf(catalogue: Catalogue, query: SearchQuery): Question {
  const { text, needIds = [], phraseIds = [], raisedTo = 'none', ...filters } = query;
  if (text === undefined || text.trim() === '')
    return { needIds: distinct(needIds), phraseIds: distinct(phraseIds), raisedTo, filters };
  const read = readSituation(catalogue, text);
  return {
    needIds: distinct([...needIds, ...read.needIds]),
    phraseIds: distinct([...phraseIds, ...read.phraseIds]),
    raisedTo,
    filters: {
      ...filters,
      ageMonths: filters.ageMonths ?? read.ageMonths,
      // A text without the word says nothing about pregnancy.
      pregnancy: filters.pregnancy ?? (read.pregnancy ? true : undefined),
    },
  };
}

/** The pathways of the needs: those of the best need first, then the catalogue's order. */
function pathwaysFor(catalogue: Catalogue, needIds: readonly string[]): readonly Pathway[] {
  return distinct(
    needIds.flatMap((needId) =>
      catalogue.pathways.filter((pathway) => pathway.needs.includes(needId)).map(({ id }) => id),
    ),
  ).flatMap((id) => findById(catalogue.pathways, id) ?? []);
}

/** Answers a search. Ids that the catalogue does not hold are left out. */
export function search(catalogue: Catalogue, query: SearchQuery): SearchResult {
  const { needIds: asked, phraseIds: said, raisedTo, filters } = questionOf(catalogue, query);
  const needs = asked.flatMap((id) => findById(catalogue.needs, id) ?? []);
  const needIds = needs.map((need) => need.id);
  const phraseIds = said.filter((id) => findById(catalogue.safetyPhrases, id) !== undefined);
  const safety = higherLevel(raisedTo, safetyLevelOf(catalogue, needIds, phraseIds));
  const meeting = catalogue.services.filter(({ needs: { primary, secondary } }) =>
    needIds.some((id) => primary.includes(id) || secondary.includes(id)),
  );
  const { shown, hidden } = gateServices(catalogue, meeting, filters);
  const services = orderServices(catalogue, shown, { ...filters, needIds, safety });
  return { safety, needs, services, pathways: pathwaysFor(catalogue, needIds), hidden, phraseIds, filters };
}
