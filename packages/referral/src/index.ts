/**
 * Where to refer a family: needs, services, hours, search and pathways.
 * Promises: pure rules over one `Catalogue`; the same question gives the same answer; every answer has its reasons as
 * data. Refuses: to know any family: no name, number, address or free text about one is kept or given back.
 */
export { type Bilingual } from './model/bilingual.ts';
export { mayReadProfessionalContact } from './access.ts';
export { createDirectoryReader, type Directory } from './load-directory.ts';
export { parseCatalogue, type Catalogue, type RawCatalogue } from './model/catalogue.ts';
export { type DirectoryOrganisation } from './model/directory-organisation.ts';
export { type District } from './model/district.ts';
export { findById } from './model/find-by-id.ts';
export { type HandoverRule } from './model/handover-rule.ts';
export { type Need } from './model/need.ts';
export { type OpeningRow } from './model/opening-rows.ts';
export { type Pathway, type PathwayStep } from './model/pathway.ts';
export { isAtLeast, type SafetyLevel } from './model/safety-level.ts';
export { type SafetyPhrase } from './model/safety-phrase.ts';
export { type Service } from './model/service.ts';
export { type Situation } from './model/situation.ts';
export { parseVocabulary, type Vocabulary } from './model/vocabulary.ts';
export { HoldsPersonalNumber, TextTooLong } from './errors.ts';
export { readTypedText, refuseUnreadableText, type ReadText } from './read-typed-text.ts';
export { similarServices } from './similar-services.ts';
export { findSupportLine } from './rules/find-support-line.ts';
export { handoverToService, secrecyRegimesOf } from './rules/handover-to-service.ts';
export { safetyQuestions, type AskedQuestion } from './rules/safety-questions.ts';
export { checkTypedText, longestTypedText, type TypedTextFault } from './rules/check-typed-text.ts';
export { isPaused, type Hidden, type HiddenReason } from './rules/gate-services.ts';
export { wayInFor, type WayIn } from './rules/may-contact.ts';
export { hoursByChannel, openingAt, type Opening } from './rules/opening-hours.ts';
export { type Part, type RankedService } from './rules/order-services.ts';
export { readSituation, type Situated } from './rules/read-situation.ts';
export { districtAt, districtsAt } from './rules/resolve-district.ts';
export { type SearchFilters } from './rules/search-filters.ts';
export { outdatedDays, outdatedSince, reasonCode, type Reason } from './rules/service-reasons.ts';
export { serviceWeights, type PartName } from './rules/service-weights.ts';
export { servicesOfStep, type StepService } from './rules/services-of-step.ts';
export { speaksOfViolence } from './rules/speaks-of-violence.ts';
export { validatePathway, type PathwayFault } from './rules/validate-pathway.ts';
export { daysUntil, swedishDateOf } from './rules/swedish-wall-clock.ts';
export { walkPathway, wholeWay, type NumberedStep, type Passed, type Walk, type WayOn } from './rules/walk-pathway.ts';
export { whoToCall, type WhoToCall } from './rules/who-to-call.ts';
export { search, type SearchQuery, type SearchResult } from './search.ts';
