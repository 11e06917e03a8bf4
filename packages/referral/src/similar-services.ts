import type { Catalogue } from './model/catalogue.ts';
import type { Service } from './model/service.ts';
import type { SearchFilters } from './rules/search-filters.ts';
import { search } from './search.ts';

const most = 3;

/** Other services that do what this one does first, best first; at most three. */
export function similarServices(catalogue: Catalogue, service: Service, filters: SearchFilters): readonly Service[] {
  const { services } = search(catalogue, { ...filters, needIds: service.needs.primary });
  return services
    .map((ranked) => ranked.service)
    .filter(({ id }) => id !== service.id)
    .slice(0, most);
}
