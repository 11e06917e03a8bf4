import { expect, it } from 'vitest';
import { statusOfAnswers } from './refusal-status.ts';

const refusal = (name: string) => ({ __typename: name, code: name, facts: [] });

it.each([
  ['bad input', { editOccurrence: refusal('InvalidInput') }, 400],
  ['a personal number, told without its code', { findSupport: { __typename: 'HoldsPersonalNumber' } }, 400],
  ['what is not allowed', { editOccurrence: refusal('NotAllowed') }, 403],
  ['what is gone', { editOccurrence: refusal('NotFound') }, 404],
  ['a stale version', { editOccurrence: refusal('StaleVersion') }, 409],
  ['a refusal of a use case of its own', { enrolPeople: refusal('EnrolmentClosed') }, 409],
  ['the second of two', { viewer: null, enrolPeople: refusal('EnrolmentClosed') }, 409],
  ['something done', { editOccurrence: { __typename: 'OccurrenceChanged', key: 'a' } }, null],
  ['a row that is read', { node: { __typename: 'Enrolment', code: 'other' } }, null],
])('answers %s', (_case, data, status) => {
  expect(statusOfAnswers(data)).toBe(status);
});
