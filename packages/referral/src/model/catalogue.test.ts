import { expect, it } from 'vitest';
import { demoCatalogue, readDomain } from '../test-kit/demo-catalogue.ts';
import { parseCatalogue } from './catalogue.ts';
import { findById } from './find-by-id.ts';
import { parseVocabulary } from './vocabulary.ts';

it('reads the whole of the seed data', () => {
  const catalogue = demoCatalogue();
  expect(Object.values(catalogue).map((list) => list.length)).toEqual([61, 62, 22, 6, 34, 13, 20, 8]);
});

it('names the entity that has not the right shape', () => {
  const broken = { ...demoCatalogue(), needs: [{ id: 'half-a-need' }] };
  expect(() => parseCatalogue(broken)).toThrow(/synonyms/);
});

it('reads the vocabulary', () => {
  expect(parseVocabulary(readDomain('vocabulary')).languages.map((language) => language.id)).toContain('ti');
});

it('finds by id, and nothing for an unknown one', () => {
  const { needs } = demoCatalogue();
  expect(findById(needs, 'debt')?.sv).toBe('Skulder');
  expect(findById(needs, 'no-such-need')).toBeUndefined();
});
