import { expect, it } from 'vitest';
import { agendaLook, splitHalfDays, type DrawnItem } from './day-scale.ts';

const item = (type: string): DrawnItem => ({ key: type, type, kind: type, title: type, clock: '09.00', minutes: 30 });

it.each([
  [
    'a full day',
    ['registration', 'lecture', 'lunch', 'group-discussion'],
    ['between', 'morning', 'between', 'afternoon'],
  ],
  ['a morning without registration', ['lecture', 'lunch', 'evaluation'], ['morning', 'between', 'afternoon']],
  ['a lecture alone', ['lecture'], ['between']],
  ['a day that ends with lunch', ['lecture', 'lunch'], ['morning', 'between']],
  ['nothing', [], []],
])('splits %s', (_case, types, parts) => {
  const drawn = splitHalfDays(types.map(item));
  expect(drawn.map(({ part }) => part)).toEqual(parts);
  expect(drawn.flatMap(({ items }) => items.map(({ type }) => type))).toEqual(types);
});

it.each([
  ['lecture', 'lecture'],
  ['joint-problem-solving', 'joint'],
  ['lunch', 'break'],
  ['evaluation', 'frame'],
])('draws %s as %s', (type, look) => {
  expect(agendaLook(type)).toBe(look);
});
