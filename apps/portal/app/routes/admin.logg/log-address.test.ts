import { expect, it } from 'vitest';
import { isChosen, logAddress, readChoice } from './log-address.ts';

const none = { useCase: '', persons: [], organisations: [], from: '', until: '' };

it('is the plain address where nothing is chosen', () => {
  expect(logAddress(none)).toBe('/admin/logg');
  expect(isChosen(readChoice(new URLSearchParams('efter=x')))).toBe(false);
});

it('reads back every choice it writes', () => {
  const choice = {
    useCase: 'enrol-people',
    persons: ['p 1', 'p&2'],
    organisations: ['o'],
    from: '2026-11-01',
    until: '',
  };
  const address = new URL(logAddress(choice, 'a='), 'http://x');
  expect(readChoice(address.searchParams)).toEqual(choice);
  expect(address.searchParams.get('efter')).toBe('a=');
  expect(isChosen(choice)).toBe(true);
});
