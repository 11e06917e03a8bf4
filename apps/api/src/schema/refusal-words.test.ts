import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textFor } from '@samlots/text';
import { expect, it } from 'vitest';

const schema = readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8');
const refusals = [...schema.matchAll(/^type (\w+) implements Refusal\b/gm)].map((match) => match[1] ?? '');

/** Told at the field where the text is typed. */
const wordsElsewhere: Readonly<Record<string, string>> = {
  HoldsPersonalNumber: 'referral:search.fault.personal-number',
  TextTooLong: 'referral:search.fault.too-long',
};

it('finds the refusals of the schema', () => {
  expect(refusals).toEqual(expect.arrayContaining(['InvalidInput', 'NotAllowed', 'EnrolmentClosed', 'StaleVersion']));
});

it.each(['sv', 'en'] as const)('has words for every refusal in %s', (locale) => {
  const t = textFor(locale);
  const keyOf = (refusal: string): string => wordsElsewhere[refusal] ?? `errors:refusal.${refusal}`;
  const say = (key: string): string => Reflect.apply(t, undefined, [key]);
  const silent = refusals.filter((refusal) => say(keyOf(refusal)) === keyOf(refusal).split(':')[1]);
  expect(silent).toEqual([]);
});
