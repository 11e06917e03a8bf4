import { expect, it } from 'vitest';
import { demoCatalogue } from '../test-kit/demo-catalogue.ts';
import { makeService } from '../test-kit/make-service.ts';
import { speaksOfViolence } from './speaks-of-violence.ts';

it.each([
  [['partner-violence'], [], true],
  [['debt'], ['partner-violence'], false],
  [['debt'], [], false],
])('primary %j, secondary %j: %s', (primary, secondary, speaks) => {
  const service = makeService({ needs: { primary, secondary } });
  expect(speaksOfViolence(demoCatalogue(), service)).toBe(speaks);
});
