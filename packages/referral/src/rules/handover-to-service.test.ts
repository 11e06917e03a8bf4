import { expect, it } from 'vitest';
import { demoCatalogue } from '../test-kit/demo-catalogue.ts';
import { findById } from '../model/find-by-id.ts';
import { makeService } from '../test-kit/make-service.ts';
import { handoverToService, secrecyRegimesOf } from './handover-to-service.ts';

const catalogue = demoCatalogue();
const rulesOf = (serviceId: string, role?: string): readonly string[] => {
  const service = findById(catalogue.services, serviceId) ?? makeService({ id: serviceId });
  return handoverToService(catalogue, service, role).map(({ id }) => id);
};

it('never leaves it at a number, for any service', () => {
  for (const { id } of catalogue.services) expect(rulesOf(id)).toEqual(expect.arrayContaining(['HO-WARM', 'HO-HOLD']));
});

it('never has consent without what to do at a no', () => {
  for (const { id } of catalogue.services) {
    const rules = rulesOf(id);
    expect(rules.includes('HO-CONSENT') && !rules.includes('HO-DECLINED')).toBe(false);
  }
});

it('asks for consent where no pathway says anything', () => {
  expect(rulesOf('svc-new')).toEqual(['HO-WARM', 'HO-CONSENT', 'HO-HOLD', 'HO-DECLINED']);
});

it('puts the duty to report first at every intake, that of another district too', () => {
  expect(rulesOf('svc-mottagning-barn')[0]).toBe('HO-DUTY');
  expect(rulesOf('svc-mottagning-barn-bromma')).toEqual(rulesOf('svc-mottagning-barn'));
});

it('shows the church’s rule to the church alone', () => {
  expect(rulesOf('svc-mottagning-barn', 'church')).toContain('HO-CHURCH');
  expect(rulesOf('svc-mottagning-barn', 'bvc')).not.toContain('HO-CHURCH');
});

it('knows under which secrecy a kind of organisation works', () => {
  expect(secrecyRegimesOf(catalogue, 'bvc')).toEqual(['OSL-25', 'PSL-6']);
  expect(secrecyRegimesOf(catalogue, 'police')).toEqual([]);
});
