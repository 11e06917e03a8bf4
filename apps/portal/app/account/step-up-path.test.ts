import { expect, it } from 'vitest';
import { returnPath } from '../shell/preferences.server.ts';
import { pathWith, stepUpPath } from './step-up-path.ts';

it('carries what was typed to the second factor and back, whatever signs it has', () => {
  const typed = `Schema (ny) "å" 50 % & 'mer'!`;
  const back = pathWith('/mina-sidor/sakerhet/nyckel', [
    ['namn', typed],
    ['dagar', '30'],
    ['tom', ''],
  ]);
  const till = new URL(stepUpPath(back), 'http://localhost').searchParams.get('till');
  expect(returnPath(till)).toBe(back);
  const { searchParams } = new URL(back, 'http://localhost');
  expect([...searchParams]).toEqual([
    ['namn', typed],
    ['dagar', '30'],
  ]);
});
