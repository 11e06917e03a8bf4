import { expect, it } from 'vitest';
import { findById } from './model/find-by-id.ts';
import { similarServices } from './similar-services.ts';
import { demoCatalogue, demoNow } from './test-kit/demo-catalogue.ts';

it('names at most three others that share a need', () => {
  const catalogue = demoCatalogue();
  for (const service of catalogue.services) {
    const similar = similarServices(catalogue, service, { at: demoNow });
    expect(similar.length).toBeLessThanOrEqual(3);
    expect(similar.map(({ id }) => id)).not.toContain(service.id);
    for (const { needs } of similar) {
      expect([...needs.primary, ...needs.secondary].some((id) => service.needs.primary.includes(id))).toBe(true);
    }
  }
});

it('has some to name for a common need', () => {
  const catalogue = demoCatalogue();
  const komet = findById(catalogue.services, 'svc-komet');
  expect(komet === undefined ? [] : similarServices(catalogue, komet, { at: demoNow })).toHaveLength(3);
});
